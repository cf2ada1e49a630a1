import type { RuleId } from '@/lib/advice/finding'
import type { ConceptKind, Confidence } from '@/lib/lexicon/concept'
import type { EvidenceGrade } from '@/lib/match/report'
import type { Level } from '@/lib/posting/posting'

/** A term and what is said of it. */
export type Said = readonly [term: string, words: string]

export const TITLE = 'How it works'

export const ON_THIS_PAGE = 'On this page'

export const LEAD =
  'What the program reads, counts and says. The tables on this page are the ones that it runs on, printed when it was built.'

export const PRIVACY: readonly string[] = [
  'Your resume and the postings you paste are read, compared and printed on this device, by this page. There is no account and no server that sees them. The page is not allowed to send anything to another address: its own security policy forbids it, and the browser enforces that.',
  'No language model and no chance take part. The same resume and the same posting give the same report on every machine.',
]

export const READING: readonly Said[] = [
  [
    'Parts',
    'Headings, layout and wording tell duties, requirements, wishes, benefits and an employer’s words about itself apart. What is about the employer or the law is set aside and grayed.',
  ],
  [
    'Levels',
    'A term is required, preferred or mentioned. “CPC required; CEMC a plus” is two levels in one line; the nearest cue decides, then the line, then the heading.',
  ],
  [
    'Alternatives',
    '“CPC, CCS or RHIT” is one requirement, and any one of them meets it. Where a line can be read in two ways, the report shows both.',
  ],
  [
    'Refusals and dates',
    '“CPC-A not accepted” shuts out. “Within 12 months of hire” and “or eligible” leave a condition open, and the report says so.',
  ],
  [
    'Several levels of a job',
    'A page about Coder I, II and III is read as all of them until you choose the one you apply for.',
  ],
  [
    'Words nobody knows',
    'A product or program that the tables do not have is listed apart and counts little, until you say that it is real.',
  ],
]

export const SECTIONS = {
  privacy: 'What leaves this device',
  reading: 'How a posting is read',
  evidence: 'How your resume is read',
  fit: 'Fit',
  conditions: 'Conditions',
  findability: 'Findability',
  readability: 'Readability',
  remarks: 'Remarks on the writing',
  words: 'Words and their sources',
  limits: 'Limits',
} as const

export const EVIDENCE_LEAD =
  'Each requirement is looked for in every field. Where and how it stands decides what share of its weight it earns. “No experience with Epic” and “preparing for the CCS” earn nothing for Epic and CCS.'

export const GRADES: Readonly<Record<EvidenceGrade, string>> = {
  shown: 'Shown',
  listed: 'Listed',
  summary: 'Summary only',
  accepted: 'Apprentice, accepted',
  broader: 'Wider term',
  kin: 'Related title',
  apprentice: 'Apprentice',
  'in-progress': 'In progress',
  expired: 'Expired',
  short: 'Too few years',
  absent: 'Absent',
}

export const FIT_LEAD =
  'Does the resume show what the posting asks for? Each requirement has the weight below and earns its share. Fit is what was earned out of what could be earned, out of 100. Every line of the sum stands in the report.'

export const LEVELS: Readonly<Record<Level, string>> = {
  required: 'Required',
  preferred: 'Preferred',
  mentioned: 'Mentioned',
}

export const KINDS: Readonly<Record<ConceptKind, string>> = {
  credential: 'Credentials',
  'credential-group': 'Families of credentials',
  codeset: 'Code sets',
  payment: 'Payment methods',
  standard: 'Standards and guidelines',
  regulation: 'Laws',
  topic: 'Topics',
  software: 'Systems',
  setting: 'Settings',
  specialty: 'Specialties',
  task: 'Tasks',
  soft: 'Soft skills',
}

export const CONDITIONS_LEAD =
  'Some things are not a matter of degree: a credential, years, a degree, a place. They stand apart, as met, not met or unclear. Years count in jobs that show the work they are asked of: coding, health information, billing, a registry, leading, teaching. Where a job in health information names no coding, years of coding are unclear. One that is not met holds Fit under the number below, in proportion: at 59, a sum of 80 counts as 47.'

export const CONDITIONS: Readonly<
  Record<'credential' | 'years' | 'education' | 'place' | 'condition', string>
> = {
  credential: 'A required credential',
  years: 'Required years',
  education: 'A required degree',
  place: 'State or on site',
  condition: 'A language, citizenship or weekends',
}

export const FINDABILITY: readonly string[] = [
  'Would a recruiter’s search find it? People search for a term in the posting’s own words, by its acronym and spelled out. For each keyword that counts, the report looks for every form, and whether it stands in a section that systems index: Certifications, Skills, Experience.',
  'Each form found is a point. Full names are asked for where people type them: of credentials, settings and systems. Nobody types out ICD-10-CM.',
]

export const READABILITY: readonly string[] = [
  'Does the file come back out? After each change the finished PDF is opened again and read as a machine reads it. Every field must come back whole, in order, with its own dates. Readability is the share of fields that did.',
]

export const REMARKS_LEAD =
  'Remarks judge words, never your work. A change of wording takes one press and can be taken back. What you did is asked, and written only in your own words.'

export const REMARKS: Readonly<Record<RuleId, Said>> = {
  'patient-data': [
    'Patient data',
    'Record, claim or social security numbers, birth dates, names beside them.',
  ],
  'apprentice-as-such': ['Apprentice as such', 'A CPC-A that is written as CPC anywhere.'],
  'credential-expiry': ['Expiry', 'A credential that has expired, or will within 90 days.'],
  'credential-after-name': [
    'After the name',
    'A credential that is held and does not stand after your name.',
  ],
  'odd-number': [
    'Odd numbers',
    'More charts than any published figure, or an accuracy over 100%. It asks, it does not correct.',
  ],
  'unclear-dates': ['Unclear dates', 'A date that can be read in two ways, or not at all.'],
  'acronym-alone': ['Acronym alone', 'An acronym that is never spelled out where searches spell it out.'],
  'expansion-alone': ['Full name alone', 'A full name without its acronym.'],
  'posting-form-absent': ['The posting’s words', 'A term that the posting writes in another way.'],
  'slash-list': ['Slashes', '“CPT/HCPCS” is one word to some searches.'],
  'only-listed': ['Only listed', 'A required skill that stands in a list and in no job.'],
  'setting-unsaid': ['Setting', 'A job that does not say inpatient, outpatient or professional fee.'],
  'no-number': ['No number', 'A recent job with several lines and no number in them.'],
  'verb-first': ['Verb first', 'A line that does not begin with what you did.'],
  'weak-phrase': ['Weak phrases', 'Words that every resume has, with what to say instead.'],
  'first-person': ['First person', '“I”, “my” and “we”.'],
  stuffing: ['Repetition', 'A term said more than four times in one job or paragraph.'],
  'overlapping-jobs': ['Overlap', 'Two jobs whose dates overlap.'],
  'gap-between-jobs': ['Gap', 'Months between two jobs that a reader will ask about.'],
  'old-detail': ['Old detail', 'Lines about work that ended more than ten years ago.'],
}

export const WORDS_LEAD =
  'Every term that the program knows, the ways in which people write it, what shows it and what must never count as it. Facts come from the pages named. Where a source leaves a doubt, the program asks you and does not assert.'

export const SURE: Readonly<Record<Confidence, string>> = {
  high: 'sure',
  medium: 'fairly sure',
  low: 'unsure: the program asks',
}

export const LIMITS: readonly string[] = [
  'We model how searches and readers work. No tool can see an employer’s own system, its settings or the person behind it. A high number is no promise, and a low one no verdict on you.',
  'Renewal rules, fees and names of credentials change. Each has the day on which we last looked; the issuer’s own page decides.',
  'Postings are read by rules. They miss things, and take things for what they are not. That is why each reading shows the words it rests on.',
]
