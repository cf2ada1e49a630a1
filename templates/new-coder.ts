import { defineTemplate } from './define-template'
import { commas, dated, line, sentences, strong } from './wording'

const INK = '#221C21'
const SOFT = '#4D444B'
const regular = { font: 'libre-franklin-regular', color: INK }
const bold = { font: 'libre-franklin-semibold', color: INK }
const soft = { ...regular, color: SOFT }
const serif = { font: 'literata-regular', color: 'accent' }
const serifBold = { font: 'literata-semibold', color: 'accent' }
const entry = { airy: 9.5, normal: 7, dense: 5 }
const row = { faces: { plain: soft, strong: bold, date: bold } }

/** Warm serif heads over a plain sans, plum: what was learned and practised stands before other work. */
export const newCoder = defineTemplate({
  name: 'new-coder',
  label: 'New coder',
  description: 'Training and practice before other work. For a first role in coding.',
  palette: { accent: '#5B2A55', tint: '#BFA9BC' },
  margins: { topPt: 48, laterTopPt: 74, bottomPt: 44, sidePt: 56 },
  runningHeadOffsetPt: 40,
  smallestBodyPt: 9.1,
  body: {
    faces: { plain: regular, strong: bold, mark: { ...regular, color: 'accent' } },
    sizePt: 9.6,
    leadingPt: { airy: 14.6, normal: 14, dense: 13 },
  },
  roles: {
    name: { faces: { plain: serif }, sizePt: 28, leadingPt: 36, trackingPt: -0.1 },
    credentials: { faces: { plain: serifBold }, sizePt: 14, leadingPt: 36 },
    headline: { faces: { plain: { ...serif, color: SOFT } }, sizePt: 11, leadingPt: 16.5, afterPt: 1 },
    contact: { faces: { plain: soft }, sizePt: 9.3, leadingPt: 14 },
    summary: { faces: { plain: { ...serif, color: INK } }, sizePt: 11, leadingPt: 16.5 },
    heading: {
      faces: { plain: serifBold },
      sizePt: 12.5,
      leadingPt: 16,
      beforePt: { airy: 15, normal: 12, dense: 8.5 },
      afterPt: 2.5,
    },
    certification: { faces: { plain: regular, strong: bold, name: bold } },
    skill: { indentPt: 12 },
    jobTitle: { faces: { plain: bold }, sizePt: 10.2, beforePt: entry },
    jobPlace: row,
    shortJob: { ...row, indentPt: 12, beforePt: entry },
    bullet: { beforePt: { airy: 2, normal: 1.1, dense: 0.4 }, indentPt: 10 },
    educationTitle: { indentPt: 12 },
    membership: { indentPt: 12 },
    runningHead: { faces: { plain: serif }, sizePt: 9, leadingPt: 12 },
  },
  credentialsBelow: { sizePt: 13, leadingPt: 18 },
  nameAndCredentials: {
    credentials: 'beside',
    nameMinimumPt: 20,
    nameOnTwoLines: { sizePt: 23, leadingPt: 31 },
  },
  headRules: { rules: [{ gapPt: 0, thicknessPt: 0.75, color: 'tint' }], rulesBeforePt: 9, rulesAfterPt: 9 },
  sections: ['summary', 'credentials', 'skills', 'training', 'experience', 'education', 'memberships'],
  job: ({ title, employer, place, dates, details }) => [
    line('jobTitle', 'title', title),
    line('jobPlace', 'employer', sentences(commas(employer, place, dated(dates)), details)),
  ],
  shortJob: ({ title, employer, place, dates, details }) =>
    line('shortJob', 'title', sentences(commas(strong(title), employer, place, dated(dates)), details)),
  education: ({ degree, dates, school, place, details }) => [
    line('educationTitle', '', sentences(commas(strong(degree), school, place, dates), details)),
  ],
  training: ({ degree, dates, school, place, details }) => [
    line('jobTitle', '', degree),
    line('jobPlace', '', sentences(commas(school, place, dated(dates)), details)),
  ],
})
