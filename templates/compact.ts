import { defineTemplate } from './define-template'
import { commas, dated, line, sentences, strong } from './wording'

const INK = '#16191D'
const regular = { font: 'source-sans-3-regular', color: INK }
const semibold = { font: 'source-sans-3-semibold', color: INK }
const bold = { font: 'source-sans-3-bold', color: INK }
const italic = { font: 'source-sans-3-italic', color: '#3B4048' }
const accent = { ...semibold, color: 'accent' }
const entry = { airy: 8, normal: 7.5, dense: 4.5 }
const title = { faces: { plain: regular, strong: bold, date: accent }, sizePt: 10.5, indentPt: 10 }

/** Dense but ordered: fifteen years on two pages, everything of an entry in one line where it can be. */
export const compact = defineTemplate({
  name: 'compact',
  label: 'Compact',
  description: 'Much on little room, in good order. For fifteen years on two pages.',
  palette: { accent: '#1F3A68', tint: '#1F3A68' },
  margins: { topPt: 44, laterTopPt: 62, bottomPt: 42, sidePt: 50 },
  runningHeadOffsetPt: 36,
  smallestBodyPt: 9.5,
  body: {
    faces: { plain: regular, strong: semibold, date: accent },
    sizePt: 10.1,
    leadingPt: { airy: 13.8, normal: 13.4, dense: 12.2 },
  },
  roles: {
    name: { faces: { plain: bold }, sizePt: 21, leadingPt: 24 },
    credentials: { faces: { plain: accent }, sizePt: 11, leadingPt: 24 },
    headline: { faces: { plain: italic }, leadingPt: 13.4 },
    contact: { faces: { plain: { ...regular, color: '#3B4048' } }, sizePt: 9.6, leadingPt: 13 },
    summary: { beforePt: 6 },
    heading: {
      faces: { plain: { ...bold, color: 'accent' } },
      sizePt: 9.6,
      leadingPt: 12,
      beforePt: { airy: 11, normal: 10, dense: 7 },
      afterPt: 3.5,
      trackingPt: 0.5,
      rulesBelow: [{ gapPt: 1.5, thicknessPt: 0.9, color: 'accent' }],
    },
    skill: { indentPt: 10 },
    jobTitle: { ...title, beforePt: entry },
    jobDetail: { faces: { plain: italic } },
    shortJob: { ...title, beforePt: entry },
    bullet: { beforePt: { airy: 1.6, normal: 1, dense: 0 }, indentPt: 9 },
    educationTitle: { indentPt: 10 },
    membership: { indentPt: 10 },
    runningHead: { faces: { plain: { ...regular, color: '#4A4F57' } }, sizePt: 9, leadingPt: 11 },
  },
  credentialsBelow: { sizePt: 11, leadingPt: 14 },
  nameAndCredentials: {
    credentials: 'beside',
    nameMinimumPt: 16,
    nameOnTwoLines: { sizePt: 16, leadingPt: 19 },
  },
  headingCase: 'capitals',
  job: ({ title, employer, place, dates, details }) => [
    line('jobTitle', 'title', commas(strong(title), employer, place, dated(dates))),
    line('jobDetail', 'settings', sentences('', details)),
  ],
  shortJob: ({ title, employer, place, dates, details }) =>
    line('shortJob', 'title', sentences(commas(strong(title), employer, place, dated(dates)), details)),
  education: ({ degree, dates, school, place, details }) => [
    line('educationTitle', '', sentences(commas(strong(degree), dated(dates), school, place), details)),
  ],
})
