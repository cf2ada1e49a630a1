/** The words around the steps: what recruiters will miss, and the ways on. */
export const WIZARD_WORDS = {
  whereWorked: 'Where you worked',
  summary: 'A summary',
  yourName: 'Your name',
  yourEmail: 'Your e-mail',
  yourPhone: 'Your phone',
  yourPlace: 'Your city and state',
  credential: 'A credential',
  whoIssued: (name: string | number) => `Who issued ${name}`,
  codeSets: 'Your code sets',
  newJob: 'New job',
  lookedFor: 'Recruiters will look for',
  allThere: 'Nothing more. It is all there.',
  andMore: (count: number) => `and ${count} more`,
  thePage: 'The page',
  lookAgain: (fields: number) =>
    `${fields === 1 ? 'One field needs' : `${fields} fields need`} another look. Press again to go on without it.`,
  backTo: (name: string | number) => `Back to ${name}`,
  seePage: 'See the page',
  next: (nextName: string | number) => `Next: ${nextName}`,
  download: 'Download',
} as const
