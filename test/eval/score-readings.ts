import type { EducationLevel } from '@/lib/posting/education-asked'
import type { Level, Posting } from '@/lib/posting/posting'

/** A posting as a person labelled it. */
export type Labelled = {
  readonly id: string
  readonly domain: Posting['domain']
  readonly requirements: readonly { readonly anyOf: readonly string[]; readonly level: Level }[]
  readonly experience: readonly { readonly years: number; readonly level: Level }[]
  readonly education: { readonly min: EducationLevel; readonly level: Level } | null
}

export type Scores = {
  /** Of all concepts, 0 to 1: the harmonic mean of how many are right and how many are found. */
  readonly all: number
  readonly byKind: ReadonlyMap<string, number>
  /** Share of the found concepts that have the right level. */
  readonly level: number
  /** Of pairs of credentials that stand as alternatives. */
  readonly alternatives: number
  /** Share of the postings whose years, schooling, domain are read as labelled. */
  readonly years: number
  readonly education: number
  readonly domain: number
}

/** Compares readings with labels. Postings of other trades count for the domain alone. */
export function scoreReadings(
  pairs: readonly { readonly truth: Labelled; readonly read: Posting }[],
): Scores {
  const kinds = new Map<string, Count>()
  const alternatives: Count = { right: 0, wanted: 0, given: 0 }
  const coding = pairs.filter(({ truth }) => truth.domain === 'coding')
  let found = 0
  let levelled = 0
  for (const { truth, read } of coding) {
    const wanted = levelsOf(truth.requirements)
    const given = levelsOf(read.requirements)
    for (const [id, level] of wanted) {
      const count = countOf(kinds, id)
      count.wanted += 1
      if (!given.has(id)) continue
      count.right += 1
      found += 1
      if (given.get(id) === level) levelled += 1
    }
    for (const id of given.keys()) countOf(kinds, id).given += 1
    const pairsWanted = pairsOf(truth.requirements)
    const pairsGiven = pairsOf(read.requirements)
    alternatives.wanted += pairsWanted.size
    alternatives.given += pairsGiven.size
    for (const pair of pairsGiven) if (pairsWanted.has(pair)) alternatives.right += 1
  }
  const total = [...kinds.values()].reduce(sumOf, { right: 0, wanted: 0, given: 0 })
  const share = (isRight: (pair: (typeof pairs)[number]) => boolean, among: typeof pairs = coding) =>
    among.filter(isRight).length / among.length
  return {
    all: harmonic(total),
    byKind: new Map([...kinds].map(([kind, count]) => [kind, harmonic(count)])),
    level: levelled / found,
    alternatives: harmonic(alternatives),
    years: share(({ truth, read }) => yearsOf(truth.experience) === yearsOf(read.experience)),
    education: share(({ truth, read }) => schoolOf(truth.education) === schoolOf(read.education)),
    domain: share(({ truth, read }) => truth.domain === read.domain, pairs),
  }
}

type Count = { right: number; wanted: number; given: number }

function countOf(kinds: Map<string, Count>, id: string): Count {
  const kind = id.slice(0, id.indexOf(':'))
  const known = kinds.get(kind) ?? { right: 0, wanted: 0, given: 0 }
  kinds.set(kind, known)
  return known
}

function sumOf(a: Count, b: Count): Count {
  return { right: a.right + b.right, wanted: a.wanted + b.wanted, given: a.given + b.given }
}

function harmonic({ right, wanted, given }: Count): number {
  return (2 * right) / (wanted + given)
}

const RANK: Record<Level, number> = { mentioned: 0, preferred: 1, required: 2 }

/** Each concept at its strongest level. */
function levelsOf(requirements: Labelled['requirements']): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>()
  for (const { anyOf, level } of requirements)
    for (const id of anyOf) {
      const known = levels.get(id)
      if (known === undefined || RANK[level] > RANK[known]) levels.set(id, level)
    }
  return levels
}

function pairsOf(requirements: Labelled['requirements']): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { anyOf } of requirements) {
    const credentials = [...new Set(anyOf.filter((id) => id.startsWith('credential:')))].sort()
    for (const [i, a] of credentials.entries())
      for (const b of credentials.slice(i + 1)) pairs.add(`${a} ${b}`)
  }
  return pairs
}

/** The same number at the same level is labelled once, whatever it is of. */
function yearsOf(asked: Labelled['experience']): string {
  return [...new Set(asked.map(({ years, level }) => `${years} ${level}`))].sort().join(', ')
}

function schoolOf(education: Labelled['education']): string {
  return education ? `${education.min} ${education.level}` : 'none'
}
