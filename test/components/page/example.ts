import type { LaidOutResume, PlacedBlock, PlacedRun } from '@/lib/pdf/page'

/** Words at a place, in the body type of the example. */
export function run(text: string, xPt: number, baselinePt: number, more: Partial<PlacedRun> = {}): PlacedRun {
  return {
    text,
    xPt,
    baselinePt,
    widthPt: text.length * 5,
    topPt: baselinePt - 10,
    heightPt: 14,
    font: 'source-sans-3-regular',
    sizePt: 10.5,
    color: '#191a18',
    trackingPt: 0,
    wordSpacingPt: 0,
    isRightToLeft: false,
    href: null,
    ...more,
  }
}

/** A block of such words. */
export function block(
  id: string,
  tag: PlacedBlock['tag'],
  field: string | null,
  runs: readonly PlacedRun[],
): PlacedBlock {
  return { id, tag, field, runs, rules: [] }
}

/** An invented page with every kind of block. */
export const EXAMPLE_LAYOUT: LaidOutResume = {
  title: 'Marisol Tennant, resume',
  author: 'Marisol Tennant',
  language: 'en-US',
  widthPt: 612,
  heightPt: 792,
  missing: [],
  fit: null,
  pages: [
    {
      blocks: [
        block('name', 'h1', 'contact.name', [
          run('Marisol Tennant, CPC', 54, 76, {
            sizePt: 24,
            topPt: 54,
            heightPt: 30,
            font: 'source-serif-4-semibold',
          }),
        ]),
        block('contact', 'p', 'contact', [
          run('Dayton, Ohio · ', 54, 94),
          run('m.tennant@example.com', 124, 94, { href: 'mailto:m.tennant@example.com' }),
        ]),
        {
          ...block('line', 'artifact', null, []),
          rules: [{ xPt: 54, yPt: 122, widthPt: 504, thicknessPt: 0.75, color: '#191a18' }],
        },
        block('experience', 'h2', null, [run('Experience', 54, 118, { sizePt: 12 })]),
        block('job', 'h3', 'experience.0', [run('Risk Adjustment Coder', 54, 140)]),
        block('bullet-1', 'li', 'experience.0.bullets.0.text', [
          run('Reviewed 42 outpatient charts a day, first-', 66, 156),
          run('pass accuracy 96.4 %.', 66, 170),
        ]),
        block('bullet-2', 'li', 'experience.0.bullets.1.text', [
          run('Queried 30 providers a month.', 66, 186),
        ]),
      ],
    },
    {
      blocks: [block('school', 'p', 'education.0', [run('Sinclair Ridge College', 54, 76)])],
    },
  ],
}
