import { defineTemplate } from './define-template'
import { commas, line, sentences, strong } from './wording'

const INK = '#1C1A17'
const regular = { font: 'source-serif-4-regular', color: INK }
const soft = { ...regular, color: '#3F3B36' }
const bold = { font: 'source-serif-4-semibold', color: INK }
const italic = { font: 'source-serif-4-italic', color: '#3F3B36' }
const align = 'center'

/** Bookish: a centred head over a double rule, one serif family, no colour unless one is picked. */
export const classic = defineTemplate({
  name: 'classic',
  label: 'Classic',
  description: 'A centered head and a quiet serif. For hospitals and senior roles.',
  palette: { accent: INK, tint: '#8C857B' },
  margins: { topPt: 54, laterTopPt: 78, bottomPt: 52, sidePt: 57 },
  runningHeadOffsetPt: 42,
  smallestBodyPt: 9.9,
  body: {
    faces: { plain: regular, strong: bold },
    sizePt: 10.5,
    leadingPt: { airy: 15.2, normal: 14.5, dense: 13.4 },
  },
  roles: {
    name: { align, sizePt: 28, leadingPt: 33, trackingPt: 0.2 },
    credentials: { align, sizePt: 11.5, leadingPt: 16, beforePt: 1, trackingPt: 0.5 },
    headline: { align, faces: { plain: italic }, beforePt: 1 },
    contact: { align, faces: { plain: soft }, sizePt: 9.8, leadingPt: 14, beforePt: 3 },
    heading: {
      faces: { plain: { ...bold, color: 'accent' } },
      sizePt: 9.4,
      leadingPt: 13,
      beforePt: { airy: 16, normal: 14, dense: 9 },
      afterPt: 4.5,
      trackingPt: 0.55,
      rulesBelow: [{ gapPt: 2, thicknessPt: 0.5, color: 'tint' }],
    },
    certification: { sizePt: 9.7 },
    skill: { indentPt: 12 },
    jobTitle: { beforePt: { airy: 11, normal: 9.5, dense: 6 } },
    jobDetail: { faces: { plain: italic } },
    bullet: { beforePt: { airy: 2.6, normal: 1.8, dense: 0.5 }, indentPt: 10 },
    educationTitle: { beforePt: 3 },
    educationDetail: { faces: { plain: italic } },
    membership: { indentPt: 12 },
    runningHead: { align, faces: { plain: { ...italic, color: '#55504A' } }, sizePt: 9, leadingPt: 12 },
  },
  nameAndCredentials: {
    credentials: 'own line',
    nameMinimumPt: 20,
    nameOnTwoLines: { sizePt: 23, leadingPt: 28 },
  },
  headRules: {
    rules: [
      { gapPt: 0, thicknessPt: 1.25, color: 'accent' },
      { gapPt: 1.75, thicknessPt: 0.4, color: 'accent' },
    ],
    rulesBeforePt: 9,
    rulesAfterPt: 9,
  },
  headingCase: 'capitals',
  job: ({ title, employer, place, dates, details }) => [
    line('jobTitle', 'title', commas(strong(title), employer, place)),
    line('jobDetail', 'start', sentences(dates, details)),
  ],
  education: ({ degree, dates, school, place, details }) => [
    line('educationTitle', '', commas(strong(degree), dates)),
    line('educationDetail', '', sentences(commas(school, place), details)),
  ],
})
