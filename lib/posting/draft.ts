import type { ConceptId } from '@/lib/lexicon/concept'
import { type Group, isOfCredentials } from '@/lib/posting/alternatives/group'
import { isOfShorterWay } from '@/lib/posting/years/shorter-way'
import type { Span } from '@/lib/text/span'
import { dueOfGroup } from './due-of-group'
import { isOwedLater } from './owed-later'
import type { Level, Requirement } from './posting'
import type { Stated } from './stated'

/** One group of what is stated, before groups that say the same are put together. */
export type Draft = {
  readonly ids: readonly ConceptId[]
  readonly level: Level
  readonly spans: readonly Span[]
  readonly because: Span
  readonly due: Requirement['due']
  readonly orExperience: Requirement['orExperience']
  readonly orSimilar: Requirement['orSimilar']
  readonly otherReading: Requirement['otherReading']
}

/** The stronger level has the higher number. */
export const RANK: Record<Level, number> = { mentioned: 0, preferred: 1, required: 2 }

/**
 * What a group asks for: its concepts, the strongest of their levels, when it is due and whether experience will do.
 *
 * @param before the group in front of it, and `next` the one behind: a window of time may be theirs
 */
export function toDraft(
  { members: group, otherReading }: Group,
  before: Group | undefined,
  next: Group | undefined,
  plain: string,
): Draft {
  const first = group[0]
  const spans = group.map(({ mention }) => mention.span).sort((a, b) => a.start - b.start)
  const because = first?.because ?? { start: 0, end: 0 }
  const line = first ? rowOf(first, group.at(-1) ?? first, plain) : because
  const due = dueOfGroup({ members: group, before, next, line, spans }, plain)
  const level = levelOf(group, plain)
  return {
    ids: [...new Set(group.map(({ mention }) => mention.conceptId))],
    level:
      level === 'preferred' && due && isOwed(spans.at(-1) ?? because, before, next, plain)
        ? 'required'
        : level,
    spans,
    because,
    due,
    orExperience: isOfCredentials(group) ? orExperienceAfter(plain, spans, line) : null,
    orSimilar: isOfSoftware(group) ? orSimilarAfter(plain, spans, line) : null,
    otherReading,
  }
}

/** The strongest level of its members; a credential that only makes fewer years enough is a wish. */
function levelOf(group: Group['members'], plain: string): Level {
  const level = group.reduce<Level>(
    (best, one) => (RANK[one.level] > RANK[best] ? one.level : best),
    'mentioned',
  )
  const start = group[0]?.mention.span.start ?? 0
  return level === 'required' && isOfCredentials(group) && isOfShorterWay(plain, start) ? 'preferred' : level
}

/** Whether what is preferred must be got later. "CPC required. CRC preferred. Certification must be obtained": that of the CPC too. */
function isOwed(names: Span, before: Group | undefined, next: Group | undefined, plain: string): boolean {
  const last = before?.members.at(-1)
  const isBesideRequired =
    before !== undefined &&
    last?.level === 'required' &&
    isOfCredentials(before.members) &&
    !plain.slice(last.mention.span.end, names.start).includes('\n')
  return isOwedLater(plain, names, startOf(next), isBesideRequired)
}

function startOf(group: Group | undefined): number {
  return group?.members[0]?.mention.span.start ?? Number.POSITIVE_INFINITY
}

/** The line of the first name, and of the last where both stand on one row: "CCDS or CDIP: within a year" may be cut in two. */
function rowOf(first: Stated, last: Stated, plain: string): Span {
  const { start, end } = first.line.span
  const isOneRow = last.line.span.end > end && !plain.slice(start, last.mention.span.end).includes('\n')
  return { start, end: isOneRow ? last.line.span.end : end }
}

/** "CPC or equivalent experience", "certification (or comparable experience)", and no "or two years of experience". */
const OR_EXPERIENCE =
  /^\)?(?: (?:certification|certificate|credential|certified|required))*,? \(?(or (?:(?:an? |the )?(?:equivalent|comparable|relevant|related|similar|sufficient|commensurate) )?(?:work |coding |job |hands-on |on-the-job )*experience\b)/

function orExperienceAfter(plain: string, spans: readonly Span[], line: Span): Span | null {
  const end = spans.at(-1)?.end ?? line.end
  const match = OR_EXPERIENCE.exec(plain.slice(end, Math.min(line.end, end + REACH_OF_EXPERIENCE)))
  const words = match?.[1]
  if (!match || !words) return null
  return { start: end + match[0].length - words.length, end: end + match[0].length }
}

/** How far behind a credential "or equivalent experience" is looked for, in characters. */
const REACH_OF_EXPERIENCE = 80

function isOfSoftware(members: readonly Stated[]): boolean {
  return members.every(({ mention }) => mention.conceptId.startsWith('software:'))
}

/** "Epic or similar platform", "Cerner, Meditech, etc.", and no "Epic or equivalent experience". */
const OR_SIMILAR =
  /^,? ?\(?((?:or|and\/or|\/) ?(?:an? |any |some )?(?:(?:other|another) )?(?:similar|equivalent|comparable|like)\b(?: (?:[a-z-]+ )?(?:platforms?|systems?|software|tools?|products?|programs?|applications?|packages?|technolog(?:y|ies)))?(?! [a-z]*(?:experience|education|training|knowledge|degree|certif|credential|licen|qualif|position|industry|field|work|role|setting))|(?:or|and) something similar\b|or the like\b|etc\b)/

function orSimilarAfter(plain: string, spans: readonly Span[], line: Span): Span | null {
  const end = spans.at(-1)?.end ?? line.end
  const match = OR_SIMILAR.exec(plain.slice(end, Math.min(line.end, end + REACH_OF_SIMILAR)))
  const words = match?.[1]
  if (!match || !words) return null
  return { start: end + match[0].length - words.length, end: end + match[0].length }
}

/** How far behind a product "or similar" is looked for, in characters. */
const REACH_OF_SIMILAR = 60
