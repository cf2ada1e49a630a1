import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { type WhyListed, whyListed } from '@/lib/match/evidence/why-listed'
import type { Evidence, FitRow } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'

/**
 * Something that the posting requires and that only a list, the summary or a job that counts as a list names. A
 * credential counts through its entry.
 */
export const onlyListed: Rule = ({ report, reading }) =>
  (report?.rows ?? []).flatMap((row) => {
    const [best] = row.evidence
    if (row.level !== 'required' || !LISTED.has(row.grade) || best === undefined) return []
    const gap = report?.gaps.find(({ id }) => id === `gap-${row.requirementId}`)
    const { says, counts, ask } = wordsFor(row, best, reading)
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

function wordsFor({ anyOf }: FitRow, { field }: Evidence, reading: ResumeReading): Words {
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
  const why = whyListed(field, reading)
  if (why !== null) return IN_A_JOB[why]
  return {
    says: 'no job of yours names it',
    counts: 'In a dated job',
    ask: 'Where did you use it? Say so in that job. If nowhere, leave it.',
  }
}

const LATER = 'If later work had it too, say so there. If not, leave it.'

/** What stands in a job and counts as a list, by the reason. */
const IN_A_JOB: Readonly<Record<WhyListed, Words>> = {
  training: {
    says: 'only training names it, which counts as a list does',
    counts: 'In a dated job',
    ask: LATER,
  },
  'other-trade': {
    says: 'the job that names it is of another trade',
    counts: 'In a dated job in health care',
    ask: LATER,
  },
  undated: {
    says: 'the job that names it has no dates that we can read',
    counts: 'In a dated job',
    ask: 'When did that job begin and end? Say so there.',
  },
  'long-ago': {
    says: 'the job that names it ended more than ten years ago',
    counts: 'In a dated job of the last ten years',
    ask: LATER,
  },
  'not-done': {
    says: 'your line names it without saying that you did it yourself',
    counts: 'As work of your own',
    ask: 'Did you do it yourself? Then say so in that job. If you led or learned it, leave it.',
  },
}
