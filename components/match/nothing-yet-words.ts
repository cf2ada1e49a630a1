/** What the report says of a resume without anything to compare. */
export const NOTHING_YET_WORDS = {
  what: 'Write a credential, a job or a skill, and the comparison begins. Until then a number would say nothing.',
  begin: 'Begin with your credentials',
  asked: 'What this posting asks for',
  required: 'Required',
  preferred: 'Preferred',
  mentioned: 'Mentioned',
} as const
