import type { Finding } from '@/lib/advice/finding'
import { type AdviceContext, finding, placeIn, type Rule, replaced } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { shortName } from '@/lib/lexicon/print-name'
import { relationOf } from '@/lib/match/evidence/relation'
import type { HeldCredential } from '@/lib/match/resume/credentials'
import { slice } from '@/lib/text/span'

/**
 * An apprentice credential that goes by the letters of the full one: "CPC" in the name, the headline, the summary or a
 * title of someone whose entry says CPC-A, or in the letters of that entry itself.
 *
 * Lines under jobs are left alone: "trained for the CPC exam" and "audited by a CPC" are true of an apprentice.
 */
export const apprenticeAsSuch: Rule = (context) =>
  context.reading.credentials.flatMap((entry) => {
    const fullId = fullOf(entry.conceptId)
    const hasFull = context.reading.credentials.some(({ conceptId }) => conceptId === fullId)
    if (fullId === null || hasFull) return []
    return [...inEntry(entry, fullId, context), ...inTexts(entry, fullId, context)]
  })

/** The full credential of an apprentice one; null for every other. A former name (CTR) is no apprentice. */
function fullOf(id: ConceptId): ConceptId | null {
  const { relations } = getLexicon().concept(id)
  const full = relations.notSatisfying.find(
    (other) => other.startsWith('credential:') && relationOf(id, other) === 'apprentice',
  )
  return full ?? null
}

function inEntry(entry: HeldCredential, fullId: ConceptId, { resume }: AdviceContext): readonly Finding[] {
  const index = Number(entry.field.split('.')[1])
  const written = resume.credentials[index]?.acronym ?? ''
  const full = shortName(getLexicon().concept(fullId))
  if (written.trim() !== full) return []
  return [
    finding({
      rule: 'apprentice-as-such',
      place: { field: `${entry.field}.acronym`, span: null, name: 'Certifications' },
      ...words(entry.conceptId, fullId),
      remedy: {
        kind: 'wording',
        field: `${entry.field}.acronym`,
        before: written,
        after: shortName(getLexicon().concept(entry.conceptId)),
      },
    }),
  ]
}

function inTexts(entry: HeldCredential, fullId: ConceptId, { reading }: AdviceContext): readonly Finding[] {
  const apprentice = getLexicon().concept(entry.conceptId)
  return (reading.claimsOf.get(fullId) ?? [])
    .filter(
      ({ field, span }) =>
        SAYS_WHO_ONE_IS.test(field.path) && !ABOUT_THE_EXAM.test(field.text.slice(span.end)),
    )
    .map(({ field, span, formKind }) =>
      finding(
        {
          rule: 'apprentice-as-such',
          place: placeIn(field, span),
          ...words(entry.conceptId, fullId),
          remedy: IS_TITLE.test(field.path)
            ? { kind: 'question', ask: askOfTitle(shortName(apprentice)) }
            : replaced(
                field,
                span,
                formKind === 'acronym' || apprentice.acronym === null
                  ? shortName(apprentice)
                  : `${apprentice.name}${formKind === 'both' ? ` (${apprentice.acronym})` : ''}`,
              ),
        },
        `${span.start} ${slice(field.text, span)}`,
      ),
    )
}

const SAYS_WHO_ONE_IS = /^(?:contact\.(?:name|headline)|summary|experience\.\d+\.title)$/
const IS_TITLE = /^experience\.\d+\.title$/

/** A title is checked with the employer who gave it: only the person knows whose letters they are. */
function askOfTitle(apprentice: string): string {
  return `Did your employer give you this title? Then keep it. If the letters are yours, write ${apprentice}.`
}

const ABOUT_THE_EXAM = /^\s*(?:exam|examination|test|course|training|prep|curriculum|programme?)\b/i

function words(apprenticeId: ConceptId, fullId: ConceptId) {
  const apprentice = shortName(getLexicon().concept(apprenticeId))
  const full = shortName(getLexicon().concept(fullId))
  return {
    says: `This says ${full}. Your credential is ${apprentice}.`,
    why: 'An employer checks it in a minute, and the A is the first thing they look for. Shown as it is, it costs little.',
    source: SOURCES.apprentice,
  }
}
