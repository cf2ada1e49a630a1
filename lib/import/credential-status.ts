/** How words beside a credential say that it stands. Anything that sounds unfinished is not held. */
export function statusIn(text: string): 'held' | 'in-progress' | 'expired' | 'retired' {
  if (UNDER_WAY.test(text)) return 'in-progress'
  if (/\b(?:expired|lapsed|inactive|not current)\b/i.test(text)) return 'expired'
  return /\bretired\b/i.test(text) ? 'retired' : 'held'
}

const UNDER_WAY =
  /\b(?:in progress|scheduled|candidate|eligible|pending|expected|pursuing|anticipated|not yet|studying|preparing|working toward|sitting for|exam (?:on|in|date|scheduled)|enrolled|to be (?:completed|earned|taken))\b/i
