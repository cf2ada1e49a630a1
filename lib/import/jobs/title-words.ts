import { jobsInTitle } from '@/lib/lexicon/job-titles'

/**
 * How much a text looks like a job's title: 0 not at all, 3 and more surely. Titles of coders by the lexicon, those of
 * other trades by the noun that ends them.
 */
export function titleScore(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}]+(?:['’-]\p{L}+)*/gu) ?? []
  const [firstPart = ''] = text.toLowerCase().split(/[,(–—]| - | of | for | in /)
  const last =
    firstPart
      .match(/\p{L}+/gu)
      ?.filter((word) => !RANKS.has(word))
      .at(-1) ?? ''
  let score = jobsInTitle(text).length > 0 ? 2 : 0
  if (words.some((word) => NOUNS.has(word))) score += 2
  if (NOUNS.has(last)) score += 1.5
  else if (/(?:er|or|ist|ian|ant|eer|man|woman)$/.test(last) && last.length > 4 && !NO_NOUNS.has(last))
    score += 0.8
  if (words.some((word) => RANKS.has(word))) score += 0.5
  return score
}

export function isTitle(text: string): boolean {
  return titleScore(text) >= 2 && text.length <= 80
}

/**
 * How long the title is that a text begins with: up to its noun, the ranks and nouns behind it included ("Coder II",
 * "Coder and Biller"). 0 where there is none, or where the noun alone is no title of coders: "Physician" begins names.
 */
export function titleLength(text: string): number {
  const words = [...text.matchAll(/[^\s/,]+/g)]
  const plain = words.map(([word]) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  const isNoun = (at: number) => NOUNS.has(plain[at] ?? '')
  let last = plain.findIndex((_, at) => isNoun(at))
  if (last < 0) return 0
  for (;;) {
    if (isNoun(last + 1) || RANKS.has(plain[last + 1] ?? '')) last += 1
    else if (/^(?:and|&|)$/.test(plain[last + 1] ?? '-') && isNoun(last + 2)) last += 2
    else break
  }
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)
  return last > 0 || jobsInTitle(text.slice(0, end)).length > 0 ? end : 0
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const RANKS = listed(
  'senior junior sr jr i ii iii iv entry-level entry level trainee assistant associate lead chief deputy interim acting',
)

/** The noun of a title, from all trades. */
const NOUNS = listed(
  'coder biller specialist analyst auditor manager director supervisor coordinator administrator technician tech assistant ' +
    'associate representative rep clerk receptionist secretary nurse officer engineer developer programmer architect ' +
    'designer consultant advisor adviser educator trainer instructor teacher professor lecturer tutor intern extern ' +
    'trainee apprentice volunteer cashier server barista bartender cook chef driver operator mechanic electrician plumber ' +
    'carpenter painter worker laborer agent broker banker teller accountant bookkeeper controller treasurer examiner ' +
    'adjuster processor underwriter paralegal attorney lawyer counsel physician doctor surgeon dentist hygienist ' +
    'pharmacist therapist counselor psychologist phlebotomist paramedic emt medic interpreter translator writer editor ' +
    'reporter journalist photographer artist musician librarian researcher scientist chemist biologist statistician ' +
    'economist buyer planner scheduler dispatcher recruiter generalist executive president ceo cfo cio cto coo cmo chief ' +
    'head principal dean owner founder co-founder partner freelancer contractor foreman captain sergeant corporal private soldier ' +
    'guard custodian janitor housekeeper caregiver aide orderly registrar abstractor transcriptionist scribe indexer ' +
    'verifier collector poster reviewer inspector checker dealer stocker merchandiser salesperson salesman seller hostess ' +
    'host waiter waitress dishwasher nanny babysitter stylist barber fellow resident postdoc lead rn lpn cna hairdresser ' +
    'strategist marketer copywriter handyman technologist sonographer radiographer dietitian nutritionist midwife sous ' +
    'superintendent ranger firefighter deputy liaison navigator ambassador producer actor dancer coach trainer',
)

/** Ends like a doer's noun, and is none. */
const NO_NOUNS = listed(
  'center theater water summer winter river corner tower cancer career christian american canadian italian computer ' +
    'order number paper power silver copper master senior junior minor major senior mentor weather former other under harbor ' +
    'color honor labor valor windsor restaurant plant grant giant elephant instant merchant covenant baptist german norman',
)
