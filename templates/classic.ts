import type { BlockStyle, FaceStyle, Template } from '@/lib/pdf/template'
import { listed } from '@/lib/pdf/words'
import { sentences, strongThen, USUAL_HEADINGS, USUAL_SECTIONS } from './wording'

const INK = '#1C1A17'
const SOFT = '#3F3B36'
const regular: FaceStyle = { font: 'source-serif-4-regular', color: INK }
const bold: FaceStyle = { font: 'source-serif-4-semibold', color: INK }
const italic: FaceStyle = { font: 'source-serif-4-italic', color: SOFT }

const body: BlockStyle = {
  faces: { plain: regular, strong: bold },
  sizePt: 10.5,
  leadingPt: { airy: 15.2, normal: 14.5, dense: 13.4 },
  beforePt: 0,
  afterPt: 0,
  trackingPt: 0,
  align: 'left',
  indentPt: 0,
  rulesBelow: [],
}
const centered: BlockStyle = { ...body, align: 'center' }
const entry = { airy: 11, normal: 9.5, dense: 6 }
const headingRule = { gapPt: 2, thicknessPt: 0.5, color: '#8C857B' }

/** Bookish: a centred head over a double rule, one serif family, no colour. */
export const classic: Template = {
  name: 'classic',
  label: 'Classic',
  description: 'A centred head and a quiet serif. For hospitals and senior roles.',
  fonts: [regular.font, italic.font, bold.font],
  margins: { topPt: 54, laterTopPt: 78, bottomPt: 52, sidePt: 57 },
  styles: {
    name: { ...centered, sizePt: 28, leadingPt: 33, trackingPt: 0.2 },
    credentials: { ...centered, sizePt: 11.5, leadingPt: 16, beforePt: 1, trackingPt: 0.5 },
    headline: { ...centered, faces: { plain: italic }, beforePt: 1 },
    contact: {
      ...centered,
      faces: { plain: { ...regular, color: SOFT } },
      sizePt: 9.8,
      leadingPt: 14,
      beforePt: 3,
    },
    summary: body,
    heading: {
      ...body,
      faces: { plain: bold },
      sizePt: 9.4,
      leadingPt: 13,
      beforePt: { airy: 16, normal: 14, dense: 9 },
      afterPt: 4.5,
      trackingPt: 0.55,
      rulesBelow: [headingRule],
    },
    certification: { ...body, sizePt: 9.7 },
    skill: { ...body, indentPt: 12 },
    jobTitle: { ...body, beforePt: entry },
    jobDetail: { ...body, faces: { plain: italic } },
    bullet: { ...body, beforePt: { airy: 2.6, normal: 1.8, dense: 0.5 }, indentPt: 10 },
    educationTitle: { ...body, beforePt: 3 },
    educationDetail: { ...body, faces: { plain: italic } },
    membership: { ...body, indentPt: 12 },
    runningHead: { ...centered, faces: { plain: { ...italic, color: '#55504A' } }, sizePt: 9, leadingPt: 12 },
  },
  head: {
    credentials: 'own line',
    nameMinimumPt: 20,
    nameOnTwoLines: { sizePt: 23, leadingPt: 28 },
    rules: [
      { gapPt: 0, thicknessPt: 1.25, color: INK },
      { gapPt: 1.75, thicknessPt: 0.4, color: INK },
    ],
    rulesBeforePt: 9,
    rulesAfterPt: 9,
  },
  runningHead: { offsetPt: 42 },
  sections: USUAL_SECTIONS,
  headings: USUAL_HEADINGS,
  headingCase: 'capitals',
  job: ({ title, employer, place, dates, details }) => [
    { role: 'jobTitle', part: 'title', pieces: strongThen(title, [employer, place]) },
    { role: 'jobDetail', part: 'start', pieces: sentences([dates, ...details]) },
  ],
  education: ({ degree, dates, school, place, details }) => [
    { role: 'educationTitle', part: '', pieces: strongThen(degree, [dates]) },
    { role: 'educationDetail', part: '', pieces: sentences([listed([school, place]), ...details]) },
  ],
}
