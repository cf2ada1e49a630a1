/** What fields and rows of every step say. */
export const SHARED_WORDS = {
  hidden: 'Hidden in this resume',
  add: 'Add',
  addOne: (noun: string) => `Add a ${noun}`,
  removeOf: (name: string) => `Remove ${name}`,
} as const
