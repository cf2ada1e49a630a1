import type { OpenerTotal } from '@/lib/tally/best-openers'
import { listed } from './listed'

/** The screen's first sentence, and the one below it. */
export type Headline = { readonly title: string; readonly says: string }

/**
 * What one thing more would do, as it was worked out.
 *
 * @param equals what would do exactly the same
 * @param missing how many postings miss a condition today
 * @param names how postings are named: letters where the table shows them, else titles
 */
export function headlineOf(
  best: OpenerTotal | undefined,
  equals: readonly OpenerTotal[],
  missing: number,
  all: number,
  names: (ids: readonly string[]) => string,
): Headline {
  if (best !== undefined && best.opens.length > 0)
    return {
      title: `${openingWords(best)}: ${best.label}.`,
      says: `It would open ${names(best.opens)}. ${nowWords(best)}${sameWords(equals)} ${openWords(all - missing, all)}`,
    }
  if (missing === 0)
    return {
      title: all === 1 ? 'This posting is open to you.' : 'None of these postings is closed to you.',
      says:
        best === undefined
          ? 'Your resume misses no condition, and nothing that could be got would add to Fit.'
          : `Your resume misses no condition. ${gainWords(best)}`,
    }
  if (best !== undefined && best.eases.length > 0)
    return {
      title: `No one thing opens a posting. ${best.label} comes closest.`,
      says: `It would lift a condition of ${names(best.eases)}, but others stay missed.${sameWords(equals)} ${openWords(all - missing, all)}`,
    }
  const closed = missing === 1 ? 'One posting misses a condition' : `${missing} postings miss a condition`
  return {
    title: 'No credential or skill would open a posting.',
    says: `${closed} that none of them answers: years, a degree or a place.${best === undefined ? '' : ` ${gainWords(best)}`}`,
  }
}

/** "2 of 7 are open to you already." */
function openWords(open: number, all: number): string {
  if (open === 0) return 'None is open to you today.'
  return `${open} of ${all} ${open === 1 ? 'is' : 'are'} open to you already.`
}

function openingWords({ kind, grade }: OpenerTotal): string {
  const what = kind === 'credential' ? 'credential' : 'skill'
  if (grade === 'expired') return `Renewing one ${what} would open the most`
  if (grade === 'in-progress') return `Finishing one ${what} would open the most`
  if (what === 'credential' && (grade === 'listed' || grade === 'summary'))
    return 'One credential is missing under Certifications'
  return `One ${what} would open the most`
}

function nowWords({ grade, kind }: OpenerTotal): string {
  return GRADE_NOW[grade] ?? (kind === 'credential' ? 'You do not hold it.' : 'Your resume does not show it.')
}

const GRADE_NOW: Partial<Readonly<Record<OpenerTotal['grade'], string>>> = {
  expired: 'On your resume it has expired.',
  'in-progress': 'On your resume it is in progress.',
  apprentice: 'Your resume shows the apprentice’s, which is not the full one.',
  listed: 'Your resume names it elsewhere. If you hold it, add it with its dates.',
  summary: 'Your resume names it in the summary. If you hold it, add it with its dates.',
}

function sameWords(equals: readonly OpenerTotal[]): string {
  if (equals.length === 0) return ''
  return ` ${listed(equals.slice(0, 3).map(({ label }) => label))} would do the same.`
}

function gainWords({ label, kind, gain, over }: OpenerTotal): string {
  const subject = kind === 'credential' ? label : `${label}, shown in a job,`
  const where = over === 1 ? 'in one posting' : `over ${over} postings`
  return `${subject} would add the most: ${gain} ${gain === 1 ? 'point' : 'points'} of Fit ${where}.`
}
