import { flatMap } from '@/lib/base/flat-map'
import { countingIds } from '@/lib/base/ids'
import type { ConceptId } from '@/lib/lexicon/concept'
import { groupAlternatives } from '@/lib/posting/alternatives/alternatives'
import { type Group, isOfCredentials } from '@/lib/posting/alternatives/group'
import type { Span } from '@/lib/text/span'
import { type Draft, RANK, toDraft } from './draft'
import { withHospitalCodingOnce } from './hospital-coding'
import { withAnyLevel } from './levels/any-level'
import type { JobLevel, Level, NamedPlace, Requirement } from './posting'
import type { Stated } from './stated'

/**
 * Puts together what is stated: each concept at its strongest level, alternatives in one requirement, in the posting's
 * order.
 *
 * @param levels of the job, where the page is read as the union of them
 */
export function assembleRequirements(
  stated: readonly Stated[],
  plain: string,
  levels: readonly JobLevel[] = [],
): readonly Requirement[] {
  const groups = groupAlternatives(withoutGeneralNames(stated, plain), plain)
  const drafts = withHospitalCodingOnce(
    groups.map((group, i) =>
      toDraft(
        group,
        { before: groups[i - 1], next: groups[i + 1], nextCredential: nextOf(groups, i) },
        plain,
      ),
    ),
    plain,
  )
  const strongest = strongestLevels(drafts)
  const kept: Draft[] = []
  for (const draft of drafts) {
    const ids = draft.ids.filter((id) => strongest.get(id) === draft.level)
    if (ids.length === draft.ids.length) kept.push(draft.due ? draft : withDueElsewhere(draft, drafts))
    else if (ids.length > 0) kept.push({ ...draft, ids })
    else if (isLikedBest(draft, drafts)) kept.push(draft)
  }
  const newId = countingIds('requirement')
  const placesOf = placesByConcept(stated)
  return mergeSubsets(withAnyLevel(kept, levels)).map((draft) => ({
    id: newId(),
    anyOf: draft.ids,
    level: draft.level,
    spans: draft.spans,
    places: placesIn(draft.ids, placesOf),
    because: draft.because,
    due: draft.due,
    orExperience: draft.orExperience,
    orSimilar: draft.orSimilar,
    otherReading: draft.otherReading,
  }))
}

/** The next group of credentials behind one of them: a window of time may be theirs. */
function nextOf(groups: readonly Group[], at: number): Group | undefined {
  const group = groups[at]
  if (!group || !isOfCredentials(group.members)) return undefined
  return groups.find(({ members }, i) => i > at && isOfCredentials(members))
}

/** "RHIT or CCS required; CCS preferred": either will do, and one is liked better. */
function isLikedBest({ ids, level }: Draft, drafts: readonly Draft[]): boolean {
  if (level !== 'preferred') return false
  const required = drafts.filter((other) => other.level === 'required')
  return ids.every((id) => {
    const asked = required.filter((other) => other.ids.includes(id))
    return (
      id.startsWith('credential:') &&
      asked.length > 0 &&
      asked.every((other) => other.ids.length > ids.length)
    )
  })
}

/** "RAC-CT asked for", and in another sentence "RAC-CT within a year": the window is of the same credential. */
function withDueElsewhere(draft: Draft, drafts: readonly Draft[]): Draft {
  const [id] = draft.ids
  if (draft.ids.length !== 1) return draft
  const due = drafts.find((other) => other.due !== null && other.ids.length === 1 && other.ids[0] === id)?.due
  return due ? { ...draft, due } : draft
}

function placesIn(
  ids: readonly ConceptId[],
  placesOf: ReadonlyMap<ConceptId, readonly NamedPlace[]>,
): readonly NamedPlace[] {
  const [only] = ids
  if (ids.length === 1 && only) return placesOf.get(only) ?? []
  return flatMap(ids, (id) => placesOf.get(id) ?? []).toSorted((a, b) => a.span.start - b.span.start)
}

function placesByConcept(stated: readonly Stated[]): ReadonlyMap<ConceptId, readonly NamedPlace[]> {
  const places = new Map<ConceptId, NamedPlace[]>()
  for (const { mention, level } of stated) {
    const place = { conceptId: mention.conceptId, level, span: mention.span }
    const known = places.get(mention.conceptId)
    if (known) known.push(place)
    else places.set(mention.conceptId, [place])
  }
  return places
}

function strongestLevels(drafts: readonly Draft[]): ReadonlyMap<ConceptId, Level> {
  const strongest = new Map<ConceptId, Level>()
  for (const { ids, level } of drafts)
    for (const id of ids) {
      const known = strongest.get(id)
      if (known === undefined || RANK[level] > RANK[known]) strongest.set(id, level)
    }
  return strongest
}

/** "CPC, CRC or CCS", and "CRC must be obtained within 12 months": whoever comes with another must earn that one. */
function isDueBesides({ ids, due, spans }: Draft, other: Draft): boolean {
  const isInItsList = (spans[0]?.start ?? 0) < (other.spans.at(-1)?.end ?? 0)
  return due !== null && other.due === null && ids.length === 1 && other.ids.length > 1 && !isInItsList
}

/** A group whose members all stand in another of the same level says nothing more: its spans join the other's. */
function mergeSubsets(drafts: readonly Draft[]): readonly Draft[] {
  const holders = new Map<ConceptId, Draft[]>()
  const largestFirst = [...drafts].sort((a, b) => b.ids.length - a.ids.length)
  const spansOf = new Map<Draft, Span[]>()
  for (const draft of largestFirst) {
    const first = draft.ids[0]
    const candidates = first === undefined ? [] : (holders.get(first) ?? [])
    const host = candidates.find(
      (other) =>
        other.level === draft.level &&
        draft.ids.every((id) => other.ids.includes(id)) &&
        !isDueBesides(draft, other),
    )
    if (host) {
      spansOf.get(host)?.push(...draft.spans)
      continue
    }
    spansOf.set(draft, [...draft.spans])
    for (const id of draft.ids) {
      const known = holders.get(id)
      if (known) known.push(draft)
      else holders.set(id, [draft])
    }
  }
  return [...spansOf]
    .map(([draft, spans]) =>
      spans.length === draft.spans.length
        ? draft
        : { ...draft, spans: spans.sort((a, b) => a.start - b.start) },
    )
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

function isGroup({ mention }: Stated): boolean {
  return mention.conceptId.startsWith('credential-group:')
}

/** "CPC or equivalent certification (CPC-A welcome)" stands beside the names, not for those behind it. */
const BESIDE_NAMES = /^(?:similar|equivalent|comparable|other)\b/

/** "(for example CPC or CCS)": the names only show what is meant. Not so of several, "two credentials (e.g. CPC, COC, CIC)". */
const EXAMPLES = /\bfor (?:example|instance)\b|\be\.?g\b/

/**
 * "A coding certification (CPC, CCS)": the names say which, so the general name in front of them is dropped. Not so where
 * they are examples, or only wished for: "(CPC preferred)".
 */
function withoutGeneralNames(stated: readonly Stated[], plain: string): readonly Stated[] {
  return stated.filter((one, i) => {
    const last = stated[i - 1]
    if (one.mention.conceptId === 'credential-group:any-coding-strict' && last?.lineIndex === one.lineIndex)
      if (one.mention.span.start - last.mention.span.end <= 4 && isGroup(last)) return false
    if (!isGroup(one)) return true
    const next = stated.find((other, j) => j > i && other.mention.span.start > one.mention.span.start)
    if (!next || next.lineIndex !== one.lineIndex) return true
    if (!next.mention.conceptId.startsWith('credential:') || next.level !== one.level) return true
    const words = plain.slice(one.mention.span.start, one.mention.span.end)
    if (BESIDE_NAMES.test(words)) return true
    const between = plain.slice(one.mention.span.end, next.mention.span.start)
    return (
      between.length > 40 ||
      (EXAMPLES.test(between) && !words.endsWith('s')) ||
      !/[(:]|^(?: (?:is |are )?(?:required|mandatory|needed|a must))? ?- ?$|\bsuch as\b|\bincluding\b|\bi\.e\b/.test(
        between,
      ) ||
      /\bor\b/.test(between)
    )
  })
}
