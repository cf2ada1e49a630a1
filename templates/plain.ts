import { defineTemplate } from './define-template'
import { commas, dated, line, sentences, USUAL_HEADINGS } from './wording'

const regular = { font: 'public-sans-regular', color: '#000000' }
const semibold = { font: 'public-sans-semibold', color: '#000000' }
const bold = { font: 'public-sans-bold', color: '#000000' }

/** Black only, no lines, words in place of signs: what federal and hospital HR ask for. */
export const plain = defineTemplate({
  name: 'plain',
  label: 'Plain',
  description: 'Black, without lines, with words as labels. For federal and hospital HR.',
  margins: { topPt: 50, laterTopPt: 72, bottomPt: 48, sidePt: 54 },
  runningHeadOffsetPt: 42,
  smallestBodyPt: 9.6,
  body: {
    faces: { plain: regular, strong: semibold, date: semibold },
    sizePt: 10.2,
    leadingPt: { airy: 15.2, normal: 14.2, dense: 13.4 },
  },
  roles: {
    name: { faces: { plain: bold }, sizePt: 22, leadingPt: 27 },
    credentials: { faces: { plain: semibold }, sizePt: 11, leadingPt: 16 },
    headline: { leadingPt: 14.5 },
    contact: { leadingPt: 14.5, beforePt: 2 },
    heading: {
      faces: { plain: bold },
      sizePt: 13,
      leadingPt: 17,
      beforePt: { airy: 17, normal: 12.5, dense: 10 },
      afterPt: 2,
    },
    certification: { faces: { plain: regular }, sizePt: 10 },
    skill: { indentPt: 14 },
    jobTitle: { faces: { plain: bold }, sizePt: 10.6, beforePt: { airy: 11, normal: 9, dense: 7 } },
    bullet: { beforePt: { airy: 2.4, normal: 1.2, dense: 0.4 }, indentPt: 11 },
    educationTitle: { faces: { plain: semibold }, beforePt: 3 },
    membership: { indentPt: 14 },
    runningHead: { sizePt: 9, leadingPt: 12 },
  },
  nameAndCredentials: {
    credentials: 'own line',
    nameMinimumPt: 16,
    nameOnTwoLines: { sizePt: 17, leadingPt: 22 },
  },
  headings: { ...USUAL_HEADINGS, summary: 'Summary' },
  voice: 'words',
  job: ({ title, employer, place, dates, details }) => [
    line('jobTitle', 'title', title),
    line('jobPlace', 'employer', commas(employer, place)),
    line('jobDetail', 'start', sentences(dated(dates), details)),
  ],
  education: ({ degree, dates, school, place, details }) => [
    line('educationTitle', '', degree),
    line('educationDetail', '', sentences(commas(school, place, dates), details)),
  ],
})
