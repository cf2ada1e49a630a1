import { remember } from '@/lib/base/remember'
import { WEAK_PHRASES, type WeakPhrase } from '@/lib/lexicon/reference'
import type { Span } from '@/lib/text/span'
import { findNumber } from './line/numbers'

/** A phrase that says little, found in a line. */
export type WeakWords = {
  readonly span: Span
  /** The row of the lexicon: what to say instead, and who says so. */
  readonly row: WeakPhrase
  /** How it can be cut without a loss; null where only the person knows what to say. */
  readonly cut: 'sentence' | 'adverb' | 'opening' | null
}

/**
 * The first phrase of a text that says little, as the lexicon lists them. What makes such a phrase strong clears it: a
 * number beside "significantly improved", names behind "various systems".
 */
export const findWeakPhrase = remember(1000, (text): WeakWords | null => {
  for (const { phrase, pattern, unless, cut = null } of PATTERNS) {
    const found = pattern.exec(text)
    const row = ROWS.get(phrase)
    if (found === null || row === undefined) continue
    const span = { start: found.index, end: found.index + found[0].length }
    if (unless?.(text, text.slice(span.end))) continue
    return { span, row, cut }
  }
  return null
})

const ROWS = new Map(WEAK_PHRASES.map((row) => [row.phrase, row]))

type Pattern = {
  /** The row of the lexicon that it reads. */
  readonly phrase: string
  readonly pattern: RegExp
  readonly unless?: (text: string, after: string) => boolean
  readonly cut?: WeakWords['cut']
}

const hasNumber = (text: string) => findNumber(text) !== null
const namesThem = (_: string, after: string) =>
  /^\s*(?:\(|:|,?\s*(?:including|such as|like|namely)\b)/i.test(after)

const PATTERNS: readonly Pattern[] = [
  { phrase: 'responsible for', pattern: /\bresponsible for\b/i, cut: 'opening' },
  {
    phrase: 'duties included',
    pattern: /\b(?:duties|responsibilities) (?:included?|were)\b/i,
    cut: 'opening',
  },
  { phrase: 'in charge of', pattern: /\bin charge of\b/i, cut: 'opening' },
  { phrase: 'worked on', pattern: /^\s*worked on\b(?![- ]?(?:site|call)\b)/i, unless: hasNumber },
  { phrase: 'helped with', pattern: /\bhelped (?:out )?with\b/i, unless: hasNumber },
  {
    phrase: 'assisted with coding',
    pattern: /\bassisted (?:with|in) (?:the )?(?:medical )?coding\b/i,
    unless: hasNumber,
  },
  {
    phrase: 'hard worker / go-getter / team player',
    pattern: /\b(?:hard[- ]?work(?:er|ing)|go-getter|team[- ]player)\b/i,
  },
  { phrase: 'detail-oriented (as a claim)', pattern: /\bdetail[- ]oriented\b/i, unless: hasNumber },
  { phrase: 'familiar with ICD-10', pattern: /\bfamiliar(?:ity)? with (?=(?:the )?(?:ICD|CPT|HCPCS))/i },
  { phrase: 'knowledge of billing', pattern: /\bknowledge of (?:medical )?billing\b/i },
  {
    phrase: 'various EMR systems',
    pattern:
      /\b(?:various|multiple|several|different|numerous) (?:(?:EMR|EHR|computer|encoder|coding|billing|health record) (?:systems?|software|programs?|platforms?)|EMRs|EHRs|encoders)\b/i,
    unless: namesThem,
  },
  {
    phrase: 'handled medical records',
    pattern: /\bhandled (?:the )?(?:patient |medical |health )?records\b/i,
    unless: hasNumber,
  },
  {
    phrase: 'significantly / dramatically improved',
    pattern:
      /\b(?:significantly|dramatically|greatly|substantially|vastly)(?= (?:improved|increased|reduced|decreased|enhanced|cut|raised|lowered)\b)/i,
    unless: hasNumber,
    cut: 'adverb',
  },
  {
    phrase: 'processed claims',
    pattern: /^\s*processed (?:medical |insurance )?claims\b/i,
    unless: hasNumber,
  },
  {
    phrase: 'years of experience with all specialties',
    pattern: /\b(?:experience|cod(?:ed|ing)) (?:in|with|for|across) all specialties\b/i,
  },
  {
    phrase: 'up to date with latest codes',
    pattern:
      /\b(?:up[- ]to[- ]date|current) (?:with|on) (?:the |all )?(?:latest |current |new )?(?:cod(?:es|ing)|guidelines|regulations)\b/i,
    unless: (text) => /ICD|CPT|HCPCS|quarterly|October|January/.test(text),
  },
  {
    phrase: 'references available on request',
    pattern: /\breferences (?:are )?(?:available |furnished |provided )?(?:up)?on request\b/i,
    cut: 'sentence',
  },
  {
    phrase: 'objective: to obtain a position',
    pattern:
      /^\s*(?:career )?objective\s*[:–-]|\b(?:seeking|looking for|to obtain) an? (?:challenging |rewarding )?position (?:where|in which|that)\b/i,
  },
  {
    phrase: 'expert in everything',
    pattern: /\bexpert in (?:everything|all (?:areas|aspects|specialties))\b/i,
  },
  {
    phrase: 'proficient in Microsoft',
    pattern:
      /\bproficient (?:in|with) (?:Microsoft|MS)\b(?! (?:Excel|Word|Access|Power|Outlook|Teams|Visio))/i,
  },
  {
    phrase: 'excellent communication skills',
    pattern:
      /\b(?:excellent|strong|great|good|outstanding|effective) (?:(?:verbal|written|oral|interpersonal|and|&) )*communication skills\b/i,
  },
  { phrase: 'self-starter', pattern: /\bself[- ](?:starter|motivated)\b/i },
  {
    phrase: 'results-driven professional',
    pattern: /\bresults?[- ](?:driven|oriented)\b/i,
    unless: hasNumber,
  },
  { phrase: 'passion for healthcare', pattern: /\bpassion(?:ate)? (?:for|about)\b/i },
]
