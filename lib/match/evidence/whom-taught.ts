import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'

const EDUCATION: ConceptId = 'task:provider-education'

/**
 * The evidence of educating providers without lines that say of whom else: coders, students or new nurses. A posting that
 * does not say whom takes the education of coders too; how a nurse is taught to nurse shows none.
 */
export function withoutOtherLearners(
  evidence: readonly Evidence[],
  { anyOf, places }: Requirement,
  posting: Posting,
  reading: ResumeReading,
): readonly Evidence[] {
  if (!anyOf.includes(EDUCATION)) return evidence
  const asksForProviders = places.some(
    ({ conceptId, span }) => conceptId === EDUCATION && whomTaught(posting.text, span) === 'providers',
  )
  return evidence.filter(({ conceptId, field: path }) => {
    if (conceptId !== EDUCATION) return true
    const claims = (reading.claimsOf.get(EDUCATION) ?? []).filter(({ field }) => field.path === path)
    return claims.some(({ field, span }) => {
      const whom = whomTaught(field.text, span)
      return whom !== 'nurses' && !(asksForProviders && whom === 'coders')
    })
  })
}

/** Whom words of teaching name, in them or just behind: "Provide education to coders on CPT updates". */
function whomTaught(text: string, { start, end }: Span): 'providers' | 'coders' | 'nurses' | null {
  const behind = BEHIND.exec(text.slice(end, end + REACH))?.[0] ?? ''
  const words = text.slice(start, end) + behind
  if (PROVIDERS.test(words)) return 'providers'
  if (CODERS.test(words)) return 'coders'
  return NURSES.test(words) && !OF_RECORDS.test(text) ? 'nurses' : null
}

/** How far behind the words of teaching their learners are looked for, in characters. */
const REACH = 45

const BEHIND = /^[^.;,\n]*/

const PROVIDERS =
  /\b(?:providers?|physicians?|clinicians?|doctors?|surgeons?|practitioners?|hospitalists?|attendings?|APPs?|NPs?|PAs?|MDs?|residents|fellows|faculty|dentists?|therapists?|(?:medical|clinical) (?:staff|teams?))\b/i

const CODERS =
  /\b(?:(?:co-?)?coders?|coding (?:staff|teams?|professionals?|specialists?|students?)|billers?|billing (?:staff|teams?)|auditors?|HIM staff|students?|interns?|externs?|apprentices?|new hires?)\b/i

const NURSES = /\b(?:nurses?|RNs?|LPNs?|nursing)\b/i

/** "Educated nurses on documentation": what a coder or a CDI specialist teaches them. */
const OF_RECORDS =
  /\b(?:document(?:ed|ing|ation)|chart(?:s|ing)?|coding|codes?|quer(?:y|ies)|CDI|ICD-10\S*|DRGs?)\b/i
