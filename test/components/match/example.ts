import type { FitRow, Knockout, MatchReport } from '@/lib/match/report'
import type { Level, Posting, PostingLine } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'

const LINES: readonly (readonly [PostingLine['role'], Level | null, string])[] = [
  ['title', null, 'Risk Adjustment Coder'],
  ['paragraph', null, 'Fernhollow Health Alliance, remote. Posted 17 November.'],
  [
    'boilerplate',
    null,
    'Fernhollow is a not-for-profit family of 2,900 caregivers who believe in walking together.',
  ],
  ['heading', null, 'What you will do'],
  [
    'bullet',
    'required',
    '• Review outpatient records and assign ICD-10-CM codes that support risk adjustment under CMS-HCC V28.',
  ],
  [
    'bullet',
    'mentioned',
    '• Abstract diagnoses that meet MEAT criteria; send provider queries where needed.',
  ],
  ['heading', null, 'What you bring'],
  ['bullet', 'required', '• Active CPC, CCS or CRC. CPC-A is not accepted.'],
  ['bullet', 'required', '• Three years of risk adjustment coding.'],
  ['bullet', 'required', '• Associate degree in health information or equivalent experience.'],
  ['bullet', 'required', '• Working knowledge of Epic.'],
  ['heading', null, 'Good to have'],
  ['bullet', 'preferred', '• CPMA credential.'],
  ['boilerplate', null, 'We offer medical, dental and vision plans from day one, and tuition assistance.'],
]

/** The text of the example posting. */
export const EXAMPLE_TEXT = LINES.map(([, , text]) => text).join('\n')

/** Where some words first stand in the example posting, from a place on. */
export function spanOf(words: string, from = 0): Span {
  const start = EXAMPLE_TEXT.indexOf(words, from)
  if (start < 0) throw new Error(`The example does not say “${words}”.`)
  return { start, end: start + words.length }
}

let lineStart = 0

/** An invented posting, as the reader would give it. */
export const EXAMPLE_POSTING: Posting = {
  text: EXAMPLE_TEXT,
  domain: 'coding',
  title: { text: 'Risk Adjustment Coder', span: spanOf('Risk Adjustment Coder') },
  levels: [],
  levelRead: null,
  lines: LINES.map(([role, level, text]) => {
    const span = { start: lineStart, end: lineStart + text.length }
    lineStart += text.length + 1
    return { role, level, span }
  }),
  requirements: [],
  excluded: [],
  shutOut: [],
  experience: [],
  education: null,
  educationBesides: [],
  places: [],
  conditions: [],
  languages: [],
  particulars: [],
  standards: [],
  unknownTerms: [],
}

function row(
  requirementId: string,
  label: string,
  level: Level,
  grade: FitRow['grade'],
  [points, of]: readonly [number, number],
  words: readonly string[],
): FitRow {
  const anyOf = [`topic:${requirementId}`] as const
  const evidence =
    grade === 'absent'
      ? []
      : [
          {
            conceptId: anyOf[0],
            grade,
            field: 'experience.0.bullets.0.text',
            quote: `Worked with ${label} each day.`,
            place: 'Harrow Lake Health Plan, line 1',
            months: 56,
            hasNumber: false,
          },
          {
            conceptId: anyOf[0],
            grade,
            field: 'skills.knowledge.1',
            quote: label,
            place: 'Skills',
            months: null,
            hasNumber: false,
          },
          {
            conceptId: anyOf[0],
            grade,
            field: 'summary',
            quote: `Coder with ${label}.`,
            place: 'Summary',
            months: null,
            hasNumber: false,
          },
        ]
  const from = EXAMPLE_TEXT.indexOf('What you will do')
  return {
    requirementId,
    group: level,
    label,
    anyOf,
    level,
    grade,
    points,
    of,
    evidence,
    postingSpans: words.map((one) => spanOf(one, from)),
  }
}

function knockout(
  id: string,
  kind: Knockout['kind'],
  label: string,
  verdict: Knockout['verdict'],
  because: string,
  words: string,
): Knockout {
  return { id, kind, label, verdict, because, postingSpan: spanOf(words), field: null }
}

/** A report about it, with every kind of row. */
export const EXAMPLE_REPORT: MatchReport = {
  verdict: 'This resume answers the posting. One condition is unclear: the degree.',
  fit: {
    value: 87,
    lines: [
      { label: 'Required', points: 19.7, of: 20 },
      { label: 'Mentioned', points: 1, of: 2 },
      { label: 'Preferred', points: 0, of: 1.5 },
    ],
    points: 20.7,
    of: 23.5,
    cap: null,
  },
  findability: {
    value: 75,
    lines: [
      { label: 'Posting’s words', points: 4, of: 5 },
      { label: 'Spelled out', points: 2, of: 3 },
    ],
    points: 6,
    of: 8,
    cap: null,
  },
  knockouts: [
    knockout(
      'knockout-1',
      'credential',
      'CPC, CCS or CRC',
      'met',
      '“Certified Professional Coder (CPC)”, held.',
      'CPC, CCS or CRC',
    ),
    knockout(
      'knockout-2',
      'years',
      '3 years',
      'met',
      '4 years 8 months, “March 2022 – Present”.',
      'Three years',
    ),
    knockout(
      'knockout-3',
      'education',
      'Associate degree',
      'unclear',
      'The posting adds “or equivalent experience”. You list a certificate.',
      'Associate degree in health information',
    ),
  ],
  rows: [
    row('requirement-1', 'ICD-10-CM', 'required', 'shown', [4, 4], ['ICD-10-CM']),
    row(
      'requirement-2',
      'risk adjustment',
      'required',
      'shown',
      [4, 4],
      ['risk adjustment', 'risk adjustment coding'],
    ),
    row('requirement-3', 'CMS-HCC V28', 'required', 'shown', [4, 4], ['CMS-HCC V28']),
    row('requirement-4', 'CPC, CCS or CRC', 'required', 'shown', [6, 6], ['CPC', 'CCS', 'CRC']),
    row('requirement-5', 'Epic', 'required', 'listed', [1.7, 2], ['Epic']),
    row('requirement-6', 'MEAT criteria', 'mentioned', 'absent', [0, 1], ['MEAT criteria']),
    row('requirement-7', 'provider queries', 'mentioned', 'shown', [1, 1], ['provider queries']),
    row('requirement-8', 'CPMA', 'preferred', 'absent', [0, 1.5], ['CPMA']),
  ],
  title: null,
  terms: [],
  findabilityRows: [
    {
      conceptId: 'topic:requirement-1',
      label: 'ICD-10-CM',
      forms: [
        { part: 'posting-form', text: 'ICD-10-CM', found: true, isPostings: true },
        {
          part: 'expansion',
          text: 'International Classification of Diseases',
          found: false,
          isPostings: false,
        },
      ],
    },
    {
      conceptId: 'topic:requirement-2',
      label: 'risk adjustment',
      forms: [
        { part: 'posting-form', text: 'risk adjustment', found: true, isPostings: true },
        { part: 'section', text: 'Skills', found: true, isPostings: false },
      ],
    },
  ],
  gaps: [
    {
      id: 'gap-1',
      conceptIds: ['topic:requirement-6'],
      label: 'MEAT criteria',
      worth: { unit: 'fit', amount: 1 },
      where: 'Posting, line 6. Nowhere in your resume.',
      why: 'Mentioned once, as a duty. Reviewers of HCC charts expect the word.',
      remedy: { kind: 'claim', ask: 'If you did this, say where. If not, leave it.' },
    },
    {
      id: 'gap-2',
      conceptIds: ['topic:requirement-1'],
      label: 'Evaluation and Management (E/M)',
      worth: { unit: 'forms', amount: 3 },
      where: 'Copperline, line 1: “E&M levels”',
      why: 'A search for E/M or the spelled-out form would miss “E&M”.',
      remedy: {
        kind: 'wording',
        field: 'experience.0.bullets.0.text',
        before: 'Coded 55 cardiology encounters a day with CPT and E&M levels.',
        after: 'Coded 55 cardiology encounters a day with CPT and Evaluation and Management (E/M) levels.',
      },
    },
    {
      id: 'gap-3',
      conceptIds: ['credential:cpma'],
      label: 'CPMA',
      worth: { unit: 'fit', amount: 1.5 },
      where: '',
      why: 'Preferred counts little here, 1.5 of 23.5.',
      remedy: { kind: 'none', say: 'No condition hangs on it.' },
    },
  ],
  isThePosting: false,
  isResumeEmpty: false,
  versions: { lexicon: '2026.11', scorer: '1' },
}
