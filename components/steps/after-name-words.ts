/** The words about the letters after the name. */
export const AFTER_NAME_WORDS = {
  title: 'After your name',
  lead: 'Held ones, in this order. Lead with the one closest to the job; drag to change it.',
  order: 'Order after your name',
  move: (acronym: string) => `Move ${acronym}`,
  leadAsAsked: (letters: string) => `Lead with what the posting asks for: ${letters}`,
  usualOrder: (letters: string) => `Use the usual order: ${letters}`,
  asksFor: (posting: string, letters: string) => `${posting} asks for ${letters}.`,
  suitsIt: ' The order suits it.',
  ofThisResume: 'The posting of this resume',
} as const
