import type { MatchSummary } from '@/lib/match/summary'
import type { PostingStatus } from '@/lib/resume/saved-posting'
import { sayNearDate } from '@/lib/resume/say-date'
import type { NextDate } from '@/lib/tally/next-date'
import type { PostingOrder } from './arrange'

/** What the list and the board of the postings say, and what stands there without one. */
export const WORDS = {
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
  noPostings: 'No postings yet',
  noPostingsWhy:
    'Paste the first one and it is read here, on this device: what it requires, what it prefers, and how your resume answers it. With a few of them you see which credential they ask for most, and which one would open the most of them.',
  noPostingsKeep: 'Each keeps its link, its dates, your notes and how far you have come.',
  noResume: 'No resume yet',
  noResumeWhy:
    'The table shows what these postings ask for. With a resume they are ranked by how well it answers.',
  emptyResume:
    'Your resume has nothing to compare yet. Write a credential, a job or a skill, and the numbers come.',
  begin: 'Begin a resume',
  emptyColumn: 'Drop one here',
  boardHelp: 'Drag a card to another column, or change its status on the card.',
  boardOf: (status: PostingStatus) => `Postings: ${STATUS_WORDS[status].toLowerCase()}`,
  moreFor: (title: string) => `More for ${title}`,
  statusOf: (title: string) => `Status of ${title}`,
  dragOf: (title: string) => `Drag ${title}`,
  nothingRead: 'This text cannot be ranked.',
  backToList: 'Back to the postings',
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

/** "moved to Applied" for the toast. */
export function movedWords(title: string, status: PostingStatus): string {
  return `“${title}” moved to ${STATUS_WORDS[status]}`
}

export function deletedWords(title: string): string {
  return `“${title}” deleted`
}
