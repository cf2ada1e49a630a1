import type { ConceptKind } from '@/lib/lexicon/concept'
import type { OtherReading } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'

/** What satisfies one requirement together, with the phrase's second sense when it has one. */
export type Group = { readonly members: readonly Stated[]; readonly otherReading: OtherReading | null }

/** A group while names may still join it. */
export type OpenGroup = { readonly members: Stated[]; readonly otherReading: OtherReading | null }

/** A group of credentials ("any AAPC credential") stands among credentials. */
export function familyOf({ mention }: Stated): ConceptKind {
  const kind = mention.conceptId.slice(0, mention.conceptId.indexOf(':')) as ConceptKind
  return kind === 'credential-group' ? 'credential' : kind
}

/** "Two years, at least one of those in a clinic": one of the years. */
const OF_YEARS =
  '(?! of (?:those|these|them|which|the (?:two|three|four|five|six|\\d+))(?: years| yrs)? (?:in|at|as|on|for|with|must|being|should|spent)\\b)'

const ONE_OF = new RegExp(
  `\\b(?:one|any|at least one|either)${OF_YEARS}(?: \\(?1\\)?)?(?: or more)? of(?: the| these| those)?\\b|\\bat least one\\b${OF_YEARS}|\\beither\\b|\\bany one\\b|\\bfollowing (?:credentials|certifications|certificates)\\b`,
)

/** Whether words before a list say that one of it is enough. */
export function isOneOf(words: string): boolean {
  return ONE_OF.test(words)
}

/** Whether all that satisfies a requirement are credentials, or groups of them. */
export function isOfCredentials(members: readonly Stated[]): boolean {
  return members.every(({ mention }) => mention.conceptId.startsWith('credential'))
}
