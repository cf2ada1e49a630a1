/**
 * What a sentence says of a credential at `start`: it is under way when a word of that stands anywhere before it, or of
 * any unfinished or lost state shortly behind it.
 */
export function statusAround(sentence: string, start: number, end: number): ReturnType<typeof statusIn> {
  const before = statusIn(sentence.slice(0, start))
  if (before === 'in-progress') return before
  const behind = sentence.slice(end).split(/[,;.]|\band\b/)[0] ?? ''
  return statusIn(behind.split(' ').slice(0, 5).join(' '))
}

/** How words beside a credential say that it stands. Anything that sounds unfinished is not held. */
export function statusIn(text: string): 'held' | 'in-progress' | 'expired' | 'retired' {
  if (UNDER_WAY.test(text)) return 'in-progress'
  if (/\b(?:expired|lapsed|inactive|not current)\b/i.test(text)) return 'expired'
  return /\bretired\b/i.test(text) ? 'retired' : 'held'
}

const UNDER_WAY =
  /\b(?:in progress|scheduled|candidate|eligible|pending|expected|pursuing|anticipated|not yet|studying|preparing|working toward|sitting for|exam (?:on|in|date|scheduled)|enrolled|to be (?:completed|earned|taken))\b/i
