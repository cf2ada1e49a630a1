import { flatMap } from '@/lib/base/flat-map'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { namesAnotherPart } from '@/lib/lexicon/parts-named'
import { isCredential } from '@/lib/match/evidence/evidence'
import { joinWith } from '@/lib/match/labels'
import { quote } from '@/lib/match/quote'
import type { FindabilityRow, Gap } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { PARTICULAR_WORDS } from '@/lib/posting/particular-words'
import type { Posting } from '@/lib/posting/posting'
import { deservesMoreNames, rewriteFor } from './ways-of-writing'

/** How the id of a gap begins that only adds a spelled-out name which the posting itself does not use. */
export const SPELLING_GAP = 'gap-spelling-'

/**
 * Terms that the resume has and a search would still miss, each with a rewrite where one is safe: credentials first,
 * then what the posting itself spells out, then the rest. Where the posting's words name another part of the same thing,
 * the gap is a question.
 *
 * A spelled-out name that is all that is missing, and that the posting does not use, gets an id of its own kind: few
 * people search for it.
 */
export function wordingGaps(
  rows: readonly FindabilityRow[],
  reading: ResumeReading,
  posting: Posting,
): readonly Gap[] {
  const asked = new Set(
    flatMap(posting.requirements, ({ level, anyOf }) => (level === 'mentioned' ? [] : anyOf)),
  )
  const firstCredentials = rows.toSorted((a, b) => rankOf(a) - rankOf(b))
  return flatMap(firstCredentials, (row) => {
    const missing = row.forms.filter(({ part, found }) => !found && part !== 'section')
    const has = hasIt(row, reading)
    if (
      missing.every((form) => isAskedAsParticular(form, posting)) ||
      !has ||
      !deservesMoreNames(row.conceptId, reading)
    )
      return []
    const another = asked.has(row.conceptId) ? anotherPart(row, reading) : null
    if (another !== null) return [questionOf(row, another, has, missing.length)]
    const rewrite = rewriteFor(row, reading)
    if (!rewrite && !asked.has(row.conceptId)) return []
    const words = joinWith('or', [...new Set(missing.map(({ text }) => quote(text)))])
    return [
      {
        id: `${isSpellingOnly(row) ? SPELLING_GAP : 'gap-wording-'}${row.conceptId}`,
        conceptIds: [row.conceptId],
        label: labelOf(row),
        worth: { unit: 'forms' as const, amount: missing.length },
        where: rewrite && rewrite.before !== '' ? `${rewrite.place}: ${quote(rewrite.before)}` : has,
        why: `A search for ${words} would miss your resume.`,
        remedy: rewrite
          ? { kind: 'wording' as const, field: rewrite.field, before: rewrite.before, after: rewrite.after }
          : { kind: 'none' as const, say: `Where it is true of your work, write ${words}.` },
      },
    ]
  })
}

/** Whether the words are asked about by themselves: "level I trauma" has a row beside that of the hospital. */
function isAskedAsParticular(
  { isPostings, text }: FindabilityRow['forms'][number],
  { particulars }: Posting,
): boolean {
  const kinds = isPostings ? flatMap(particulars, ({ anyOf }) => anyOf) : []
  return kinds.some((kind) => new RegExp(PARTICULAR_WORDS[kind], 'i').test(text))
}

/** The posting's words where they name what the resume's words leave out: "Electrophysiology" for "cardiology". */
function anotherPart({ conceptId, forms }: FindabilityRow, reading: ResumeReading): string | null {
  const form = forms.find(({ isPostings, found }) => isPostings && !found)
  const lines = (reading.claimsOf.get(conceptId) ?? []).map(({ field }) => field.text)
  return form !== undefined && namesAnotherPart(conceptId, form.text, lines) ? form.text : null
}

/** What is asked for is more than another spelling: nobody but the person knows. */
function questionOf(row: FindabilityRow, words: string, where: string, missing: number): Gap {
  return {
    id: `gap-wording-${row.conceptId}`,
    conceptIds: [row.conceptId],
    label: labelOf(row),
    worth: { unit: 'forms', amount: missing },
    where,
    why: `The posting asks for ${quote(words)}. Your resume names the field and not that part of it.`,
    remedy: {
      kind: 'claim',
      ask: `Does your work include ${quote(words)}? Then say where. If not, leave it.`,
    },
  }
}

/** The posting's words for what has no letters: nobody looks for "government program" beside "Medicare and Medicaid". */
function labelOf({ conceptId, label, forms }: FindabilityRow): string {
  if (getLexicon().concept(conceptId).acronym !== null) return label
  const words = forms.find(({ isPostings }) => isPostings)?.text ?? label
  return conceptId.startsWith('software:') ? words : words.charAt(0).toUpperCase() + words.slice(1)
}

function rankOf(row: FindabilityRow): number {
  if (isCredential(row.conceptId)) return 0
  return isSpelledByPosting(row) ? 1 : 2
}

function isSpelledByPosting({ forms }: FindabilityRow): boolean {
  return forms.some(({ part, isPostings }) => part === 'expansion' && isPostings)
}

function isSpellingOnly(row: FindabilityRow): boolean {
  const missing = row.forms.filter(({ part, found }) => !found && part !== 'section')
  return (
    !isCredential(row.conceptId) &&
    !isSpelledByPosting(row) &&
    missing.every(({ part }) => part === 'expansion')
  )
}

/** Where the resume names the concept; null when nowhere. */
function hasIt({ conceptId }: FindabilityRow, reading: ResumeReading): string | null {
  const entry = reading.credentials.find((one) => one.conceptId === conceptId)
  if (entry) return `Certifications: ${quote(entry.quote)}`
  const claim = reading.claimsOf.get(conceptId)?.[0]
  if (!claim) return null
  return `${claim.field.place}: ${quote(claim.field.text.slice(claim.span.start, claim.span.end))}`
}
