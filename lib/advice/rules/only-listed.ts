import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'

/** Something that the posting requires and that only a list or the summary of the resume names. A credential counts through its entry. */
export const onlyListed: Rule = ({ report }) =>
  (report?.rows ?? []).flatMap((row) => {
    const [best] = row.evidence
    if (row.level !== 'required' || !LISTED.has(row.grade) || best === undefined) return []
    const isCredential = row.anyOf.some((id) => id.startsWith('credential'))
    const gap = report?.gaps.find(({ id }) => id === `gap-${row.requirementId}`)
    return [
      finding(
        {
          rule: 'only-listed',
          place: { field: best.field, span: null, name: best.place },
          says: isCredential
            ? `${row.label} is required, and has no entry under Certifications.`
            : `${row.label} is required, and no job of yours names it.`,
          why: `${isCredential ? 'As an entry under Certifications' : 'In a dated job'} it counts in full, ${row.of}; as it stands, ${row.points}.`,
          source: SOURCES.counting,
          remedy: {
            kind: 'question',
            ask: isCredential
              ? 'Do you hold it? Add it under Certifications, with its dates.'
              : 'Where did you use it? Say so in that job. If nowhere, leave it.',
          },
          gapId: gap?.id ?? null,
        },
        row.requirementId,
      ),
    ]
  })

/** Said, not shown: in a list, in the summary or the headline. */
const LISTED: ReadonlySet<string> = new Set(['listed', 'summary'])
