import { getLexicon } from '@/lib/lexicon/lexicon'
import { printName } from '@/lib/lexicon/print-name'
import type { Posting } from '@/lib/posting/posting'
import { namesOf } from './findability'
import { joinWith } from './labels'
import { quote } from './quote'
import type { ResumeReading } from './read-resume'
import type { FindabilityRow, Gap } from './report'
import { rewriteFor } from './wording'

/** Terms that the resume has and a search would still miss, each with a rewrite where one is safe. */
export function wordingGaps(
  rows: readonly FindabilityRow[],
  reading: ResumeReading,
  posting: Posting,
): readonly Gap[] {
  const asked = new Set(
    posting.requirements.filter(({ level }) => level !== 'mentioned').flatMap(({ anyOf }) => anyOf),
  )
  return rows.flatMap((row) => {
    const missing = row.forms.filter(({ part, found }) => !found && part !== 'section')
    const has = hasIt(row, reading)
    if (missing.length === 0 || !has) return []
    const rewrite = rewriteFor(row, reading)
    if (!rewrite && !asked.has(row.conceptId)) return []
    const words = joinWith('or', [...new Set(missing.map(({ text }) => quote(text)))])
    return [
      {
        id: `gap-wording-${row.conceptId}`,
        conceptIds: [row.conceptId],
        label: labelFor(row),
        worth: { unit: 'forms' as const, amount: missing.length },
        where: rewrite ? `${rewrite.place}: ${quote(rewrite.before || 'empty')}` : has,
        why: `A search for ${words} would miss your resume.`,
        remedy: rewrite
          ? { kind: 'wording' as const, field: rewrite.field, before: rewrite.before, after: rewrite.after }
          : { kind: 'none' as const, say: `Where it is true of your work, write ${words}.` },
      },
    ]
  })
}

/** Where the resume names the concept; null when nowhere. */
function hasIt({ conceptId }: FindabilityRow, reading: ResumeReading): string | null {
  const entry = reading.credentials.find((one) => one.conceptId === conceptId)
  if (entry) return `Certifications: ${quote(entry.quote)}`
  const claim = reading.claims.find((one) => one.conceptId === conceptId)
  if (!claim) return null
  return `${claim.field.place}: ${quote(claim.field.text.slice(claim.span.start, claim.span.end))}`
}

/** Both names where there are two: they are what the gap is about. */
function labelFor({ conceptId, label }: FindabilityRow): string {
  const concept = getLexicon().concept(conceptId)
  return namesOf(concept).length > 0 ? printName(concept) : label
}
