import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import type { EvidenceGrade, Knockout } from '@/lib/match/report'
import type { Level } from '@/lib/posting/posting'

/**
 * Every tuned number of the comparison, with its reason. The "How it works" page prints these tables.
 *
 * Weights and points are in points; sums are kept in tenths of a point, so that what the screen shows adds up.
 */
type Weighed = { readonly points: number; readonly why: string }

/** Raised whenever the same resume and posting can give another report. */
export const SCORER_VERSION = '2.8.0'

type WeightTable = Readonly<Record<ConceptKind, Weighed>>

const KNOWLEDGE = { points: 1, why: 'Knowledge is asked for in every posting and tells coders apart little.' }
const METHOD = { points: 4, why: 'The payment method names the work as plainly as a code set does.' }
const DUTY = { points: 0.5, why: 'Named in the duties only: few people are filtered by it.' }
const PREFERRED = {
  points: 0.5,
  why: 'Wished for, not asked: it adds a little, and its lack costs as little.',
}

/** What a requirement weighs when the posting requires it. */
const REQUIRED: WeightTable = {
  credential: { points: 6, why: 'Recruiters filter by credential first.' },
  'credential-group': { points: 6, why: 'A family of credentials is the same filter, written wider.' },
  codeset: { points: 4, why: 'A coder without the code set cannot do the work on the first day.' },
  payment: METHOD,
  setting: { points: 3, why: 'Inpatient, outpatient and professional fee are different trades.' },
  specialty: { points: 3, why: 'Specialties are learned over years.' },
  software: { points: 2, why: 'Systems are searched for, but can be learned in weeks.' },
  standard: KNOWLEDGE,
  regulation: KNOWLEDGE,
  topic: KNOWLEDGE,
  task: KNOWLEDGE,
  soft: { points: 0.5, why: 'A resume cannot prove it, and nobody searches for it.' },
}

/** What it weighs when the posting prefers it. */
const PREFERS: WeightTable = {
  ...everyKind(PREFERRED),
  credential: { points: 1.5, why: 'A second credential sets one apart, but no condition hangs on it.' },
  'credential-group': { points: 1.5, why: 'As a named credential.' },
}

/** What it weighs when the posting only names it. */
const NAMES: WeightTable = {
  ...everyKind(DUTY),
  credential: { points: 1, why: 'Named without being asked for.' },
  'credential-group': { points: 1, why: 'Named without being asked for.' },
  codeset: { points: 1, why: 'Duties that name a code set say what the work is.' },
  payment: { points: 1, why: 'Duties that name a payment method say what the work is.' },
  setting: { points: 1, why: 'Duties that name a setting say what the work is.' },
  specialty: { points: 1, why: 'Duties that name a specialty say what the work is.' },
}

export const WEIGHTS: Readonly<Record<Level, WeightTable>> = {
  required: REQUIRED,
  preferred: PREFERS,
  mentioned: NAMES,
}

/** Years of experience, as a line of their own. */
export const YEARS_WEIGHTS: Readonly<Record<'required' | 'preferred', Weighed>> = {
  required: { points: 4, why: 'Years are the second filter; a part of them earns its part.' },
  preferred: { points: 0.5, why: 'As any other wish.' },
}

/** The posting's title against the resume's. */
export const TITLE_WEIGHT: Weighed = {
  points: 2,
  why: 'Recruiters read the titles first and search for them, but the work behind a title has its own rows.',
}

/** A standard of accuracy or volume against what the resume states. */
export const STANDARD_WEIGHTS: Readonly<Record<Level, Weighed>> = {
  required: { points: 1, why: 'Few resumes give a number; one that does is believed sooner.' },
  preferred: PREFERRED,
  mentioned: DUTY,
}

/** A preferred degree or language, an externship, a version of a model, a kind of hospital. */
export const WISH_WEIGHTS: Readonly<Record<'required' | 'preferred', Weighed>> = {
  required: { points: 0.5, why: 'The model or the hospital that it is a part of has its own row.' },
  preferred: PREFERRED,
}

/** Words that the posting stresses and the lexicon does not know. Alternatives and other forms of them are not known. */
export const TERM_WEIGHTS = {
  open: {
    points: 0.2,
    why: 'It may be a system or a program, or only a name: ten of them weigh as one system.',
  },
  accepted: { points: 1, why: 'You said that it is a real term: as any other knowledge.' },
} as const satisfies Readonly<Record<string, Weighed>>

/** How much of its weight a requirement earns, by how well the resume shows it. */
export const SHARES: Readonly<Record<EvidenceGrade, { readonly share: number; readonly why: string }>> = {
  shown: { share: 1, why: 'A held credential, or work with dates.' },
  listed: { share: 0.85, why: 'In a list or a job without dates: said, not shown.' },
  summary: {
    share: 0.75,
    why: 'In the summary or headline alone: many systems do not search there, and nothing stands behind it.',
  },
  accepted: {
    share: 0.8,
    why: 'An apprentice credential that the posting takes: it meets the condition, and the full one stands above it.',
  },
  broader: { share: 0.6, why: 'A wider term, such as ICD-10 for ICD-10-CM.' },
  kin: {
    share: 0.5,
    why: 'A title of the same family, or the same job at a lower rank: half of the way.',
  },
  apprentice: {
    share: 0.3,
    why: 'The same examination without the experience. Nothing where the posting excludes it.',
  },
  'in-progress': {
    share: 0.2,
    why: 'On the way, not there: less than a credential held that is only wished for (1.2 against 1.5 points).',
  },
  expired: { share: 0.2, why: 'Held once. It can be renewed, but does not count today.' },
  short: { share: 0, why: 'Years earn their own part: years had of years asked.' },
  absent: { share: 0, why: 'Nowhere in the resume, or said not to be there.' },
}

/** A credential named outside of Certifications: it has no issuer, date or status that anyone could check. */
export const LISTED_CREDENTIAL = {
  share: 0.3,
  why: 'A credential counts through its entry under Certifications; a bare mention cannot be checked.',
}

/**
 * A missed condition holds Fit under this, in proportion: at 59, a sum of 80 counts as 47. So a sum of small things
 * never hides it, and two who miss the same condition still stand apart.
 *
 * A standard of accuracy or volume is asked about and never missed, so it has no cap. Nor has an exclusion: what is shut
 * out earns nothing and the full credential that is missing has its own cap; another would put one who holds a CPC-A
 * under one who holds nothing.
 */
export const CAPS = {
  credential: { points: 59, why: 'Employers who reject by rule do so for the missing credential.' },
  years: { points: 79, why: 'Short years are often forgiven, not overlooked.' },
  education: { points: 79, why: 'As years.' },
  place: { points: 79, why: 'Where one may work is settled before anything else is read.' },
  condition: { points: 79, why: 'As a place: who says no to it need not apply.' },
} as const satisfies Readonly<Record<Exclude<Knockout['kind'], 'standard' | 'excluded'>, Weighed>>

/**
 * One missing form of Findability beside a point of Fit, to put both in one order. Three missing forms (a term that
 * no search finds) stand below a whole point and above the share that a listed skill lacks.
 */
export const POINTS_PER_FORM = 0.2

/** Terms of employment: no resume shows them, so they are no part of Fit. Place is a condition of its own. */
export const NOT_SHOWN_BY_RESUMES: readonly ConceptId[] = [
  'setting:contract-traveller',
  'setting:on-site',
  'setting:per-diem',
  'setting:remote',
]

function everyKind(weighed: Weighed): WeightTable {
  return {
    credential: weighed,
    'credential-group': weighed,
    codeset: weighed,
    payment: weighed,
    standard: weighed,
    regulation: weighed,
    topic: weighed,
    software: weighed,
    setting: weighed,
    specialty: weighed,
    task: weighed,
    soft: weighed,
  }
}
