import type { Row } from './rows'

/** Whether a row only says whose page it is and which: "Dana Whitfield, CPC · page 2", "Page 2 of 3". */
export function isRunningHead({ text }: Row): boolean {
  return /^page of$/i.test(text) || (RUNNING_HEAD.test(text) && text.split(' ').length <= MOST_WORDS)
}

const RUNNING_HEAD = /(?:^|[·|,.–—-]\s*|\s)page \d{1,2}(?: (?:of|\/) \d{1,2})?$/i
/** A long name, six credentials and the number. */
const MOST_WORDS = 14
