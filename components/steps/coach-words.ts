/** What is said beside a line that is being written. */
export const COACH_WORDS = {
  begin: 'Begin with what you did: coded, audited, queried. Then how much, and how well.',
  hasVerb: (verb: string | number) => `Verb first: ${verb}`,
  sayVerb: 'Verb first: say what you did.',
  isItVerb: (verb: string | number) => `Verb first: ${verb}?`,
  hasNumber: (number: string | number) => `A number: ${number}`,
  numberHelps: 'A number helps: how many, how often, how well?',
  noPatientData: 'No patient data',
  whoAudited: 'Who audited? Say internal, payer or RADV.',
  perWhat: 'Per hour, per day, per month? Say which.',
  tooLong: 'Long for one line. Two shorter ones read better.',
  leaveOutSelf: 'Leave out “I”, “my” and “we”. A resume speaks for you.',
  likeRecord: 'Looks like a record number.',
  likeBirth: 'Looks like a birth date.',
  likeClaim: 'Looks like a claim or member number.',
  likeSocial: 'Looks like a social security number.',
  likeName: 'Looks like a patient’s name.',
} as const
