import type { PostingDates } from '@/lib/resume/saved-posting'

/** What the pane of one posting says. */
export const DETAIL_WORDS = {
  namedEmployer: 'The text names',
  useEmployer: 'Use it',
  jobTitle: 'Job title',
  employer: 'Employer',
  link: 'Link',
  openLink: 'Open the page',
  badLink:
    'Only a web address can be opened, such as https://example.com/jobs/17. It is kept as you wrote it.',
  resumeFor: 'Resume made for it',
  noResumeFor: 'None yet',
  goneResume: 'A resume that is no longer here',
  applied: 'Applied',
  interview: 'Interview',
  interviewTime: 'Time',
  deadline: 'Last day to apply',
  followUp: 'Follow up',
  day: 'Dec 5, 2026',
  badDay: 'Write a day, such as Dec 5, 2026 or 12/5/2026.',
  notes: 'Notes',
  notesHint: 'Who you talked to, what they said, what to ask',
  text: 'The posting as you pasted it',
  kept: 'Kept on this device',
  keeping: 'Saving',
} as const

export const DATE_WORDS: Readonly<Record<keyof PostingDates, string>> = {
  applied: DETAIL_WORDS.applied,
  interview: DETAIL_WORDS.interview,
  deadline: DETAIL_WORDS.deadline,
  followUp: DETAIL_WORDS.followUp,
}
