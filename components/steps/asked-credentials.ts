import type { FitRow } from '@/lib/match/report'
import type { Credential } from '@/lib/resume/schema'

/** How strongly a posting asks for a credential that the person has, by the id of its row. */
export type AskedCredentials = ReadonlyMap<string, 'required' | 'preferred'>

/**
 * The credentials that answer a posting, by what the report found in their own entries. An apprentice's answers only where
 * the posting takes it; what is in progress or expired answers nothing.
 *
 * @param rows of a report about a resume with these credentials, in this order
 */
export function askedCredentials(
  rows: readonly FitRow[],
  credentials: readonly Credential[],
): AskedCredentials {
  const asked = new Map<string, 'required' | 'preferred'>()
  for (const { level, evidence } of rows) {
    if (level === 'mentioned') continue
    for (const { field, grade } of evidence) {
      const place = /^credentials\.(\d+)/.exec(field)?.[1]
      const id = place === undefined ? undefined : credentials[Number(place)]?.id
      if (id === undefined || (grade !== 'shown' && grade !== 'accepted')) continue
      if (asked.get(id) !== 'required') asked.set(id, level)
    }
  }
  return asked
}
