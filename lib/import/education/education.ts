import type { FoundTree, Stretch } from '@/lib/import/found'
import { withSchoolColon } from '@/lib/import/jobs/forms'
import type { Row } from '@/lib/import/rows'
import { withWeightsApart } from '@/lib/import/weights'
import { entryOf } from './entry'
import { type Kind, type Part, partsOf } from './parts'

/** What a section of schooling says. */
export type EducationRead = { readonly entries: readonly FoundTree[]; readonly furniture: readonly Stretch[] }

/**
 * Reads programmes of study. Every section has its order (school, degree, date, or another); an entry begins where the
 * kind of part that stood first comes again.
 */
export function readEducation(all: readonly Row[]): EducationRead {
  const rows = withWeightsApart(all.map(withSchoolColon))
  const furniture: Stretch[] = []
  const parts = rows.flatMap((row, index) => partsOf(row, index, furniture))
  const groups = groupsOf(parts, rows)
  return { entries: groups.map((group) => entryOf(group, furniture)), furniture }
}

function groupsOf(parts: readonly Part[], rows: readonly Row[]): readonly (readonly Part[])[] {
  const groups: Part[][] = []
  const first = parts.find(({ kind }) => MARKS.has(kind))?.kind
  for (const part of parts) {
    const open = groups.at(-1)
    if (
      open &&
      part.kind === 'dates' &&
      open.at(-1)?.kind === 'dates' &&
      open.filter(({ kind }) => kind === 'dates').length === 1
    ) {
      open.push(part)
      continue
    }
    const has = (kind: Kind) => open?.some((other) => other.kind === kind) ?? false
    const isGap =
      open !== undefined && part.row !== open.at(-1)?.row && (rows[part.row]?.gapBefore ?? 0) >= 0.8
    const isAgain =
      part.kind === first
        ? has(part.kind) &&
          !(part.kind === 'degree' && open?.some(({ kind, row }) => kind === 'degree' && row === part.row))
        : MARKS.has(part.kind) &&
          has(part.kind) &&
          (isGap || (first !== undefined && !has(first)) || part.kind === 'school')
    const isAfterPracticum =
      open !== undefined && MARKS.has(part.kind) && part.row !== open.at(-1)?.row && open.every(isOfPracticum)
    if (!open || isAgain || isAfterPracticum) groups.push([...sameRow(open, part), part])
    else open.push(part)
  }
  return groups
}

/** "Training: Practicode" above the first school is a course of its own. */
function isOfPracticum({ kind }: Part): boolean {
  return kind === 'practicum' || kind === 'note'
}

/** What stands before the mark of an entry on its row belongs to it: "Biology, Bachelor of Arts". */
function sameRow(open: Part[] | undefined, part: Part): readonly Part[] {
  const at = open?.findIndex(({ row }) => row === part.row) ?? -1
  return open && at > 0 ? open.splice(at) : []
}

/** Each entry has one of each of these at most. */
const MARKS: ReadonlySet<Kind> = new Set(['degree', 'school', 'dates'])
