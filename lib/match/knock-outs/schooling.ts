import { EDUCATION_LEVELS, type EducationLevel } from '@/lib/posting/education-asked'
import { isAfter, isPartialDate } from '@/lib/resume/dates'
import type { Education } from '@/lib/resume/schema'

/** A finished or unfinished entry of education that names a level. */
export type Schooling = {
  readonly index: number
  readonly level: EducationLevel
  readonly isFinished: boolean
  readonly words: string
}

/**
 * The level that each entry of education names, highest first. An entry that names none is left out.
 *
 * @param today YYYY-MM-DD: an entry that ends later is unfinished
 */
export function schoolings(education: readonly Education[], today: string): readonly Schooling[] {
  return education
    .flatMap((entry, index) => {
      const words = [entry.credential.trim(), entry.area.trim()].filter((part) => part !== '').join(', ')
      const level = levelOf(entry.credential) ?? levelOf(words)
      const endsLater = isPartialDate(entry.end) && isAfter(entry.end, today)
      const isFinished = !entry.inProgress && !endsLater && !UNFINISHED.test(`${words}. ${entry.note}`)
      return level === null ? [] : [{ index, level, isFinished, words }]
    })
    .toSorted((a, b) => rankOf(b.level) - rankOf(a.level))
}

/** "24 of 60 credits", "transferred, no degree": a degree is named, and was not conferred. */
const UNFINISHED =
  /\b\d+ ?(?:of|\/) ?\d+ (?:semester |quarter )?(?:credits?|units|hours|courses)\b|\bcredits? (?:earned |completed )?towards?\b|\bno degree\b|\bnot (?:yet )?(?:completed?|finished|conferred|awarded|earned)\b|\b(?:incomplete|unfinished|withdrew|dropped out|some college|coursework towards?|discontinued)\b|\bdid(?: not|n['’]t) (?:finish|complete|graduate)\b/i

/** 0 for high school, upwards. */
export function rankOf(level: EducationLevel): number {
  return EDUCATION_LEVELS.indexOf(level)
}

const LEVEL_WORDS: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'master',
    /\bmaster|\bdoctor(?:ate)? of|\bph\.?d|\bdnp\b|\bm\.?s\.?n?\b(?! office)|\bm\.?h\.?a\b|\bmba\b|\bmhi\b/i,
  ],
  ['bachelor', /\bbachelor|\bbba\b|\bbsba\b|\bb\.?s\.?n?\b|\bb\.?a\.?\b|\bbshim\b|\bbas\b/i],
  ['associate', /\bassociate|\ba[ds]n\b|\ba\.?a\.?s\.?\b|\ba\.?s\.?\b|\ba\.?a\.?\b/i],
  ['high-school', /\bhigh school|\bg\.?e\.?d\b|\bhse\b|\bsecondary school/i],
  ['certificate', /\bcertificate|\bdiploma|\bprogram\b|\bcourse\b/i],
]

function levelOf(words: string): EducationLevel | null {
  return LEVEL_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
