import { defineTemplate } from './define-template'
import { commas, dated, dots, line, sentences } from './wording'

const light = { font: 'ibm-plex-sans-light', color: '#1B2226' }
const regular = { font: 'ibm-plex-sans-regular', color: '#1B2226' }
const bold = { font: 'ibm-plex-sans-semibold', color: '#1B2226' }
const soft = { ...regular, color: '#46525A' }
const accent = { ...bold, color: 'accent' }

/** Airy: a light name with its credentials beside it, teal headings on hairlines that begin with a tick. */
export const modern = defineTemplate({
  name: 'modern',
  label: 'Modern',
  description: 'A light name, colored headings on hairlines. For vendors and remote teams.',
  palette: { accent: '#0B5A6B', tint: '#B9C6CB' },
  margins: { topPt: 48, laterTopPt: 76, bottomPt: 50, sidePt: 56 },
  runningHeadOffsetPt: 40,
  smallestBodyPt: 9.2,
  body: {
    faces: { plain: regular, strong: bold, date: accent, mark: { ...regular, color: 'accent' } },
    sizePt: 9.9,
    leadingPt: { airy: 15, normal: 14, dense: 13.2 },
  },
  roles: {
    name: { faces: { plain: light }, sizePt: 31, leadingPt: 36, trackingPt: -0.3 },
    credentials: { faces: { plain: accent }, sizePt: 11.5, leadingPt: 36 },
    headline: { faces: { plain: soft }, sizePt: 11, leadingPt: 16, afterPt: 1 },
    contact: { faces: { plain: soft }, sizePt: 9.3, leadingPt: 14 },
    summary: { sizePt: 11, leadingPt: 16, beforePt: 10 },
    heading: {
      faces: { plain: accent },
      sizePt: 13,
      leadingPt: 17,
      beforePt: { airy: 17, normal: 13, dense: 10 },
      afterPt: 3,
      rulesAbove: [
        { gapPt: 0, thicknessPt: 0.6, color: 'tint' },
        { gapPt: -1.3, thicknessPt: 2, color: 'accent', widthPt: 36, afterPt: 5.3 },
      ],
    },
    certification: { faces: { plain: regular, strong: bold, name: bold }, sizePt: 9.6 },
    skill: { beforePt: 0.6, indentPt: 12 },
    jobTitle: {
      faces: { plain: bold },
      sizePt: 10.9,
      leadingPt: 15.5,
      beforePt: { airy: 12, normal: 9.5, dense: 7 },
    },
    jobDetail: { faces: { plain: soft } },
    bullet: { beforePt: { airy: 2.8, normal: 1.6, dense: 0.6 }, indentPt: 10.5 },
    educationTitle: { faces: { plain: bold }, beforePt: 4 },
    membership: { beforePt: 0.6, indentPt: 12 },
    runningHead: { faces: { plain: accent }, sizePt: 8.5, leadingPt: 12 },
  },
  credentialsBelow: { sizePt: 11.5, leadingPt: 16 },
  nameAndCredentials: {
    credentials: 'beside',
    nameMinimumPt: 22,
    nameOnTwoLines: { sizePt: 26, leadingPt: 31 },
  },
  job: ({ title, employer, place, dates, details }) => [
    line('jobTitle', 'title', title),
    line('jobPlace', 'employer', dots(commas(employer, place), dated(dates))),
    line('jobDetail', 'settings', sentences('', details)),
  ],
  education: ({ degree, dates, school, place, details }) => [
    line('educationTitle', '', degree),
    line('educationDetail', '', dots(commas(school, place), dated(dates), sentences('', details))),
  ],
})
