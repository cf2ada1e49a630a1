import { toPlaced } from '@/components/import/origins'
import type { Brought } from '@/lib/resume/brought'
import { type Resume, resumeShape } from '@/lib/resume/schema'

const LINES = [
  'Wilma Okafor, CPC',
  'EXPERIENCE',
  'Outpatient Coder, Tamarack Physicians',
  '60 visits a day',
  'Trained two coders',
  'Held 97 % accuracy',
  'SKILLS',
  'ICD-10-CM, Epic',
  'References available upon request',
] as const

/** A resume of four fields and a job, with lines 4 and 8 left over. */
export const EXAMPLE_RESUME: Resume = resumeShape.parse({
  contact: { name: 'Wilma Okafor' },
  credentials: [{ id: 'c', acronym: 'CPC' }],
  experience: [
    {
      id: 'j',
      title: 'Outpatient Coder',
      employer: 'Tamarack Physicians',
      start: '2022-03',
      current: true,
      bullets: [
        { id: 'b1', text: '60 visits a day' },
        { id: 'b2', text: 'Held 97 % accuracy' },
      ],
    },
    { id: 'k', title: 'Front Desk Lead', employer: 'Fallow Street' },
  ],
  education: [{ id: 'e', credential: 'Coding certificate' }],
  skills: { codeSets: ['ICD-10-CM'], systems: ['Epic'] },
})

export const EXAMPLE_BROUGHT: Brought = {
  fileName: 'okafor.docx',
  lines: LINES.map((text, index) => ({
    text,
    listItem: index >= 3 && index <= 5,
    heading: text === text.toUpperCase(),
    page: 1,
  })),
  placed: [
    { path: 'contact.name', lines: [0] },
    { path: 'credentials.0.acronym', lines: [0] },
    { path: 'experience.0.title', lines: [2] },
    { path: 'experience.0.employer', lines: [2] },
    { path: 'experience.0.bullets.0.text', lines: [3] },
    { path: 'experience.0.bullets.1.text', lines: [5] },
    { path: 'skills.codeSets.0', lines: [7] },
    { path: 'skills.systems.0', lines: [7] },
  ].map((origin) => toPlaced(EXAMPLE_RESUME, origin)),
  leftovers: [4, 8],
  dismissed: [],
}

export const EXAMPLE_REVIEW = { resume: EXAMPLE_RESUME, brought: EXAMPLE_BROUGHT }
