import type { Draft } from './draft'

/**
 * Brings together what two tabs did to one draft since they last agreed.
 *
 * Field by field: what one of them changed is taken from that one. Entries and lines are told apart by their ids, so
 * that a job added here and a line written there both stay. What one removed and the other changed stays too. Where both
 * wrote in one field, `mine` stands.
 *
 * @param base what both began from
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Draft {
  return merge(base, mine, theirs) as Draft
}

/** JSON as it is kept; undefined is a field that is not there. */
type Json = unknown

function merge(base: Json, mine: Json, theirs: Json): Json {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine
  if (isSame(base, mine)) return theirs
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const before = Array.isArray(base) ? base : []
    return [before, mine, theirs].every((list) => list.every(hasId))
      ? mergeEntries(before, mine, theirs)
      : mergeValues(before, mine, theirs)
  }
  if (isGroup(mine) && isGroup(theirs)) return mergeFields(isGroup(base) ? base : {}, mine, theirs)
  return mine
}

function mergeFields(base: Group, mine: Group, theirs: Group): Group {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const fields = [...names].map((name) => [name, merge(base[name], mine[name], theirs[name])] as const)
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

/** Entries in my order; those that only the other has stand behind the neighbour that they have there. */
function mergeEntries(base: readonly Entry[], mine: readonly Entry[], theirs: readonly Entry[]): Json[] {
  const before = byId(base)
  const there = byId(theirs)
  const kept = mine
    .filter((entry) => there.has(entry.id) || !isSame(before.get(entry.id), entry))
    .map((entry) => {
      const other = there.get(entry.id)
      return other === undefined ? entry : (merge(before.get(entry.id), entry, other) as Entry)
    })
  const here = byId(mine)
  theirs.forEach((entry, index) => {
    if (here.has(entry.id) || isSame(before.get(entry.id), entry)) return
    const neighbours = theirs.slice(0, index).map(({ id }) => id)
    const at = kept.findLastIndex(({ id }) => neighbours.includes(id))
    kept.splice(at + 1, 0, entry)
  })
  return kept
}

/** Plain values, such as skills: mine without those that the other removed, with those that the other added. */
function mergeValues(base: readonly Json[], mine: readonly Json[], theirs: readonly Json[]): Json[] {
  const isIn = (list: readonly Json[], value: Json) => list.some((one) => isSame(one, value))
  const removed = base.filter((value) => !isIn(theirs, value))
  const added = theirs.filter((value) => !isIn(base, value) && !isIn(mine, value))
  return [...mine.filter((value) => !isIn(removed, value)), ...added]
}

type Group = Readonly<Record<string, Json>>
type Entry = Group & { readonly id: string }

function byId(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function hasId(value: Json): value is Entry {
  return isGroup(value) && typeof value.id === 'string'
}

function isGroup(value: Json): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(a: Json, b: Json): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => isSame((a as Group)[name], (b as Group)[name]))
}
