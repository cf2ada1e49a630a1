import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { Evidence, FitRow } from '@/lib/match/report'

/**
 * Something that the posting requires and that only a list, the summary or a job that counts as a list names. A
 * credential counts through its entry.
 */
export const onlyListed: Rule = ({ report }) =>
  (report?.rows ?? []).flatMap((row) => {
    const [best] = row.evidence
    if (row.level !== 'required' || !LISTED.has(row.grade) || best === undefined) return []
    const gap = report?.gaps.find(({ id }) => id === `gap-${row.requirementId}`)
    const { says, counts, ask } = wordsFor(row, best)
    return [
      finding(
        {
          rule: 'only-listed',
          place: { field: best.field, span: null, name: best.place },
          says: `${row.label} is required, and ${says}.`,
          why: `${counts} it counts in full, ${row.of}; as it stands, ${row.points}.`,
          source: SOURCES.counting,
          remedy: { kind: 'question', ask },
          gapId: gap?.id ?? null,
        },
        row.requirementId,
      ),
    ]
  })

/** Said, not shown: in a list, in the summary or the headline. */
const LISTED: ReadonlySet<string> = new Set(['listed', 'summary'])

type Words = { readonly says: string; readonly counts: string; readonly ask: string }

function wordsFor({ anyOf }: FitRow, { field }: Evidence): Words {
  if (field.startsWith('credentials.'))
    return {
      says: 'your entry leaves open whether you hold it',
      counts: 'As a credential that you hold',
      ask: 'Is it the one asked for, and current? Then correct the entry. If not, leave it.',
    }
  if (anyOf.some((id) => id.startsWith('credential')))
    return {
      says: 'has no entry under Certifications',
      counts: 'As an entry under Certifications',
      ask: 'Do you hold it? Add it under Certifications, with its dates.',
    }
  if (field.startsWith('experience.'))
    return {
      says: 'the job that names it has no dates that count or ended more than ten years ago',
      counts: 'In a dated job of the last ten years',
      ask: 'Are the dates of that job right? If later work had it too, say so there.',
    }
  return {
    says: 'no job of yours names it',
    counts: 'In a dated job',
    ask: 'Where did you use it? Say so in that job. If nowhere, leave it.',
  }
}
