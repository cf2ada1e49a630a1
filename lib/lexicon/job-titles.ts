import { remember } from '@/lib/base/remember'
import { JOB_TITLES, type JobTitle } from './reference'

/** A job of the trade by its id in job-titles.json: `inpatient-coder`. */
export type JobId = JobTitle['id']

/**
 * The jobs that a title names: "Senior Biller/Coder" is a biller and coder, "Lead Inpatient Coder" an inpatient coder.
 *
 * The words of a form may stand in any order with others between. A form gives way to a longer one over the same
 * words. What stands in brackets says which job it is: "Medical Records Technician (Coder)". Rank and place are left
 * out.
 *
 * @returns nothing for a title of another trade
 */
export const jobsInTitle: (title: string) => readonly JobId[] = remember(500, (title) => {
  const inBrackets = /\(([^()]+)\)/.exec(title)?.[1]
  const particular = inBrackets === undefined ? [] : jobsIn(wordsOf(inBrackets))
  return particular.length > 0 ? particular : jobsIn(wordsOf(title))
})

/** How two jobs stand to one another: the same when one is the other or a sort of it, kin when of one family. */
export function kinshipOf(had: JobId, wanted: JobId): 'same' | 'kin' | null {
  if (broaderJobs(had).has(wanted)) return 'same'
  const having = [...broaderJobs(had)]
  const wanting = [...broaderJobs(wanted)]
  const isKin = having.some((one) =>
    wanting.some((other) => one === other || kinOf(one).includes(other) || kinOf(other).includes(one)),
  )
  return isKin ? 'kin' : null
}

/** How high a title stands: 1 trainee or I, 2 no word or II, 3 senior, lead or III and above, 4 to 6 who leads others. The lowest of several. */
export const rankOfTitle: (title: string) => number = remember(500, (title) => {
  const words = wordsOf(title)
  const heads = words.flatMap((word) => RANKS_OF_HEADS.get(word) ?? [])
  const ranks = heads.length > 0 ? heads : words.flatMap((word) => RANK_WORDS.get(word) ?? [])
  return ranks.length === 0 ? 2 : Math.min(...ranks)
})

/** Who leads others stands above who does not, whatever number is behind: "Coding Supervisor II". */
const RANKS_OF_HEADS: ReadonlyMap<string, number> = new Map([
  ['supervisor', 4],
  ['manager', 5],
  ['director', 6],
])

/** Levels differ from employer to employer; these are the words that most use (AAPC forum, 2012; general usage). */
const RANK_WORDS: ReadonlyMap<string, number> = new Map([
  ...['trainee', 'intern', 'junior', 'jr', 'entry', 'apprentice', 'i', '1'].map((word) => [word, 1] as const),
  ...['ii', '2'].map((word) => [word, 2] as const),
  ...['senior', 'sr', 'lead', 'principal', 'iii', 'iv', '3', '4'].map((word) => [word, 3] as const),
])

const BY_ID: ReadonlyMap<JobId, JobTitle> = new Map(JOB_TITLES.map((row) => [row.id, row]))

function kinOf(id: JobId): readonly JobId[] {
  return BY_ID.get(id)?.kin ?? []
}

/** The job itself and everything that it is a sort of. */
const broaderJobs: (id: JobId) => ReadonlySet<JobId> = remember(500, (id) => {
  const all = new Set([id])
  for (const one of all) for (const broader of BY_ID.get(one)?.isA ?? []) all.add(broader)
  return all
})

type Form = { readonly id: JobId; readonly words: readonly string[] }

const FORMS: readonly Form[] = JOB_TITLES.flatMap(({ id, title, variants }) =>
  [title, ...variants].map((form) => ({ id, words: formWords(form) })),
)

/** "Medical" says nothing beside coder, biller and records. */
function formWords(form: string): readonly string[] {
  const words = wordsOf(form)
  const isPlain = words.some((word) => /^(?:cod(?:er|ing)|bill(?:er|ing)|records?)$/.test(word))
  return words.filter((word) => word !== 'and' && !(isPlain && word === 'medical'))
}

/** "Coding Specialist", "Coding Technician": other names of a coder. */
const CODERS_BY_OTHER_NAMES: ReadonlySet<string> = new Set([
  'analyst',
  'associate',
  'professional',
  'representative',
  'specialist',
  'tech',
  'technician',
])

function jobsIn(words: readonly string[]): readonly JobId[] {
  const found = FORMS.flatMap(({ id, words: form }) => {
    const covered = coveredBy(form, words)
    return covered ? [{ id, covered }] : []
  })
  const longest = found.filter(({ covered }) => !found.some((other) => isWithin(covered, other.covered)))
  return [...new Set(longest.map(({ id }) => id))]
}

/** The words of a title that a form is made of; null where one of the form's is missing, as of most forms. */
function coveredBy(form: readonly string[], words: readonly string[]): ReadonlySet<string> | null {
  const noun = words.includes('coding') ? words.find((one) => CODERS_BY_OTHER_NAMES.has(one)) : undefined
  const isSaid = (word: string) => words.includes(word)
  if (!form.every((word) => isSaid(word) || (word === 'coder' && noun !== undefined))) return null
  return new Set(form.flatMap((word) => (isSaid(word) || noun === undefined ? word : ['coding', noun])))
}

function isWithin(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return small.size < large.size && [...small].every((word) => large.has(word))
}

/** Words in lower case; E/M, A/R and in-patient are whole, other slashes and hyphens part words, plurals of nouns are folded. */
function wordsOf(title: string): readonly string[] {
  return title
    .toLowerCase()
    .replace(/[®™]/g, '')
    .replace(/\b([ea])\s?[/&]\s?([mr])\b/g, '$1$2')
    .replace(/orthopaedic/g, 'orthopedic')
    .replace(/\b(in|out)[ -]patient\b/g, '$1patient')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^(coder|biller|auditor|specialist|technician|analyst|educator)s$/, '$1'))
}
