import type { ListedPosting } from './arrange'
import type { PostingsActs } from './use-postings-acts'

/** What the table, the list of a phone and the board are all given. */
export type ListProps = {
  /** In the order of the screen. */
  readonly rows: readonly ListedPosting[]
  /** YYYY-MM-DD */
  readonly today: string
  /** The resume that they are ranked for; without one there are no numbers to show. */
  readonly draftId: string | null
  /** The posting whose page is open beside the list. */
  readonly openId: string | null
  readonly acts: PostingsActs
}
