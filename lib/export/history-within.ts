import type { DraftVersion } from '@/lib/resume/draft-version'

/**
 * As much of some histories as a file has room for: the newest version of every draft, then the second newest of each, and
 * so on, so that a long history does not push out a short one.
 *
 * @param limit characters of JSON
 * @returns those that have room, in the order given
 */
export function historyWithin(versions: readonly DraftVersion[], limit: number): readonly DraftVersion[] {
  const newestFirst = versions.toSorted((a, b) => b.changedAt - a.changedAt)
  const seen = new Map<string, number>()
  const ranked = newestFirst.map((version) => {
    const rank = seen.get(version.draftId) ?? 0
    seen.set(version.draftId, rank + 1)
    return { version, rank }
  })
  const kept = new Set<DraftVersion>()
  let length = 0
  for (const { version } of ranked.toSorted((a, b) => a.rank - b.rank)) {
    length += JSON.stringify(version).length
    if (length > limit) break
    kept.add(version)
  }
  return versions.filter((version) => kept.has(version))
}
