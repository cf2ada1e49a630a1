import type { OpenerTotal } from '@/lib/tally/best-openers'
import type { DemandCell, DemandRow } from '@/lib/tally/demand'
import { listed } from './listed'

/** What the table of what is asked for says, and the list of what would help. */
export const DEMAND_WORDS = {
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  exportDemand: 'Table as CSV',
  demand: 'What they ask for',
  demandTable: 'Table, one column for each posting',
  demandNote:
    'Heaviest first: by the points of Fit that hang on a line over all of these postings. Qualities and duties come last.',
  yourResume: 'Your resume',
  only: 'required',
  either: 'required, or another',
  preferred: 'preferred',
  mentioned: 'mentioned',
  notAsked: 'not asked',
  sample: 'An example with three postings',
  help: 'What would help',
  howTitle: 'How this is worked out',
  how: 'Each credential or skill that a posting asks for, and your resume does not show in full, is added to a copy of your resume: a credential as held, anything else as a line of your newest job. The copy is compared with every posting again. A posting counts as opened when it misses a condition today and would miss none. Alternatives that you hold already leave nothing to open. Duties and places of work are left out, and credentials that are no longer given. The copy is thrown away.',
} as const

/** "opens 2, +47 Fit over 3" beside the bar of what would help. */
export function helpWords({ opens, eases, gain, over }: OpenerTotal): string {
  const parts = [
    opens.length > 0 ? `opens ${opens.length}` : '',
    eases.length > 0 ? `eases ${eases.length}` : '',
    gain > 0 ? `+${gain} Fit over ${over}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** How one posting asks for a concept, for those who listen and for the CSV. */
export function cellWords(cell: DemandCell | undefined): string {
  if (cell === undefined) return DEMAND_WORDS.notAsked
  if (cell.level !== 'required') return cell.level
  return cell.instead.length === 0 ? 'required' : `required, or ${listed(cell.instead, 'or')}`
}

/** What the resume shows of a concept: "In 3 jobs", "Held to Dec 2026", "Not shown". */
export function shownWords({ kind, shown }: Pick<DemandRow, 'kind' | 'shown'>): string {
  const { grade, jobs, place, quote } = shown
  const isCredential = kind === 'credential' || kind === 'credential-group'
  const until = /expires (.+)$/.exec(place)?.[1]
  switch (grade) {
    case 'shown':
      if (isCredential) return until === undefined ? 'Held' : `Held to ${until}`
      return jobs > 1 ? `In ${jobs} jobs` : 'In 1 job'
    case 'accepted':
      return 'Held as apprentice'
    case 'apprentice':
      return 'Apprentice only'
    case 'expired':
      return 'Expired'
    case 'in-progress':
      return 'In progress'
    case 'listed':
      if (isCredential) return 'Not under Certifications'
      return /^skills/i.test(place) ? 'In Skills only' : 'Listed only'
    case 'summary':
      return 'In the summary only'
    case 'broader':
      return `Only ${quote}`
    default:
      return isCredential ? 'Not held' : 'Not shown'
  }
}

/** "5 required, 1 mentioned" */
export function countWords({ counts }: Pick<DemandRow, 'counts'>): string {
  return (['required', 'preferred', 'mentioned'] as const)
    .flatMap((level) => (counts[level] > 0 ? [`${counts[level]} ${level}`] : []))
    .join(', ')
}
