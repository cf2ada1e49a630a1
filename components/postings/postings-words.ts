import type { MatchSummary } from '@/lib/match/summary'
import type { PostingDates, PostingStatus } from '@/lib/resume/saved-posting'
import { sayNearDate } from '@/lib/resume/say-date'
import type { OpenerTotal } from '@/lib/tally/best-openers'
import type { DemandCell, DemandRow } from '@/lib/tally/demand'
import type { Twin } from '@/lib/tally/find-twin'
import type { NextDate } from '@/lib/tally/next-date'
import type { PostingOrder } from './arrange'

/** Every sentence of the Postings screen. */
export const WORDS = {
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  title: 'Postings',
  opening: 'Opening your postings',
  paste: 'Paste a posting',
  list: 'List',
  board: 'Board',
  showAs: 'Show as',
  order: 'Order',
  find: 'Find',
  findHint: 'Title, employer or note',
  status: 'Status',
  all: 'All',
  exportList: 'List as CSV',
  exportDemand: 'Table as CSV',
  posting: 'Posting',
  conditions: 'Conditions',
  fit: 'Fit',
  findability: 'Find',
  capped: 'capped',
  cappedNote: 'Fit is held down where a required condition is not met.',
  otherTrade: 'Not a coding job',
  noneFound: 'No posting is like that. Choose All, or empty the search.',
  otherResume: 'Ranked for',
  remove: 'Delete',
  match: 'Match it',
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
  help: 'What would help',
  howTitle: 'How this is worked out',
  how: 'Each credential or skill that a posting asks for, and your resume does not show in full, is added to a copy of your resume: a credential as held, anything else as a line of your newest job. The copy is compared with every posting again. A posting counts as opened when it misses a condition today and would miss none. Alternatives that you hold already leave nothing to open. Duties and places of work are left out, and credentials that are no longer given. The copy is thrown away.',
  noPostings: 'No postings yet',
  noPostingsWhy:
    'Paste the first one and it is read here, on this device: what it requires, what it prefers, and how your resume stands to it. With a few of them you see which credential they ask for most, and which one would open the most of them.',
  sample: 'An example with three postings',
  noPostingsKeep: 'Each keeps its link, its dates, your notes and how far you have come.',
  noResume: 'No resume yet',
  noResumeWhy:
    'The table shows what these postings ask for. With a resume they are ranked by how well it answers.',
  namedEmployer: 'The text names',
  useEmployer: 'Use it',
  emptyResume:
    'Your resume has nothing to compare yet. Write a credential, a job or a skill, and the numbers come.',
  begin: 'Begin a resume',
  pasteTitle: 'Paste a posting',
  pasteWhy: 'Paste it whole. It is read on this device and kept in the list.',
  pasteText: 'The posting',
  pasteHint: 'Title, duties, requirements: everything, as it stands in the advertisement',
  pasteLink: 'Link',
  pasteLinkHint: 'Where you found it; may stay empty',
  save: 'Save the posting',
  saveAnyway: 'Save it all the same',
  saveTwin: 'Save it as well',
  openTwin: 'Open the one you have',
  reading: 'Reading the posting',
  jobTitle: 'Job title',
  employer: 'Employer',
  link: 'Link',
  openLink: 'Open the page',
  badLink:
    'Only a web address can be opened, such as https://example.com/jobs/17. It is kept as you wrote it.',
  resumeFor: 'Resume made for it',
  noResumeFor: 'None yet',
  goneResume: 'A resume that is no longer here',
  applied: 'Applied',
  interview: 'Interview',
  interviewTime: 'Time',
  deadline: 'Last day to apply',
  followUp: 'Follow up',
  day: 'Dec 5, 2026',
  badDay: 'Write a day, such as Dec 5, 2026 or 12/5/2026.',
  notes: 'Notes',
  notesHint: 'Who you talked to, what they said, what to ask',
  text: 'The posting as you pasted it',
  kept: 'Kept on this device',
  keeping: 'Saving',
  backToList: 'Back to the postings',
  emptyColumn: 'Drop one here',
  boardHelp: 'Drag a card to another column, or change its status on the card.',
  boardOf: (status: PostingStatus) => `Postings: ${STATUS_WORDS[status].toLowerCase()}`,
  moreFor: (title: string) => `More for ${title}`,
  statusOf: (title: string) => `Status of ${title}`,
  dragOf: (title: string) => `Drag ${title}`,
  nothingRead: 'This text cannot be ranked.',
} as const

export const STATUS_WORDS: Readonly<Record<PostingStatus, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  closed: 'Closed',
}

export const ORDER_WORDS: Readonly<Record<PostingOrder, string>> = {
  fit: 'Best fit first',
  date: 'Next date first',
  newest: 'Newest first',
  employer: 'By employer',
}

/** "3 met, 1 unclear", "Not met: CCS", "4 of 4 met". */
export function conditionWords({ met, unclear, notMet }: MatchSummary['knockouts']): string {
  if (notMet.length > 0) return `Not met: ${notMet.join(', ')}`
  if (unclear.length > 0)
    return met > 0 ? `${met} met, ${unclear.length} unclear` : `${unclear.length} unclear`
  return met > 0 ? `${met} of ${met} met` : 'No hard conditions'
}

/** "closes Dec 5", "interview Dec 2, 10:00", "follow up Nov 30". The year stands only where it is another one. */
export function dateWords({ what, on, isPast }: NextDate, time: string, today: string): string {
  const day = sayNearDate(on, today)
  switch (what) {
    case 'applied':
      return isPast ? `applied ${day}` : day
    case 'deadline':
      return `${isPast ? 'closed' : 'closes'} ${day}`
    case 'interview':
      return ['interview', time.trim() === '' ? day : `${day}, ${time.trim()}`].join(' ')
    case 'followUp':
      return isPast ? `follow-up was ${day}` : `follow up ${day}`
  }
}

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
  if (cell === undefined) return WORDS.notAsked
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
      return jobs > 1 ? `In ${jobs} jobs` : 'In one job'
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

/** "Seven postings, best fit first" */
export function listTitle(count: number, order: PostingOrder): string {
  if (count === 1) return 'One posting'
  const number = SMALL_NUMBERS[count] ?? String(count)
  return `${number} postings, ${ORDER_WORDS[order].toLowerCase()}`
}

const SMALL_NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "Ranking 34 of 100" */
export function progressWords(done: number, all: number): string {
  return `Ranking ${done} of ${all}`
}

/** What a pasted posting repeats. */
export function twinWords({ by }: Twin, title: string): string {
  switch (by) {
    case 'text':
      return `You have this posting already: “${title}”.`
    case 'link':
      return `You have a posting with this link already: “${title}”.`
    case 'words':
      return `This is nearly the same text as “${title}”.`
  }
}

export const DATE_WORDS: Readonly<Record<keyof PostingDates, string>> = {
  applied: WORDS.applied,
  interview: WORDS.interview,
  deadline: WORDS.deadline,
  followUp: WORDS.followUp,
}

/** "moved to Applied" for the toast. */
export function movedWords(title: string, status: PostingStatus): string {
  return `“${title}” moved to ${STATUS_WORDS[status]}`
}

export function savedWords(title: string): string {
  return `“${title}” saved`
}

export function deletedWords(title: string): string {
  return `“${title}” deleted`
}

/** "A, B and C" */
export function listed(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
}
