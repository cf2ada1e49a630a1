import type { Concept, ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { printName } from '@/lib/lexicon/print-name'
import type { FindabilityRow } from '@/lib/match/report'
import type { HeldCredential } from '@/lib/match/resume/credentials'
import { mentionsIn } from '@/lib/match/resume/mentions-in'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import type { Credential } from '@/lib/resume/schema'
import { type Span, slice } from '@/lib/text/span'
import { inSentence, spelledOut, withArticle } from './spelled-out'

/** A change of words in one field that says the same. */
export type Rewrite = {
  readonly field: string
  readonly place: string
  readonly before: string
  readonly after: string
}

/**
 * A rewrite of one field after which more of a concept's forms are found: "Checked E&M levels" becomes
 * "Checked evaluation and management (E/M) levels". The name of a code set goes into the Skills list; its field may be
 * one past the list's end.
 *
 * Only where the concept stands under its own name, and only when the field names exactly the same concepts after as
 * before. Adds no claim, and never touches which credential is held.
 *
 * @returns null when no field can be rewritten safely
 */
export function rewriteFor(row: FindabilityRow, reading: ResumeReading): Rewrite | null {
  const fillsName = fillCredential(row, reading)
  if (fillsName) return fillsName
  const concept = getLexicon().concept(row.conceptId)
  if (!isMissing(row, 'acronym', 'expansion')) return null
  const claims = reading.claims.filter(
    ({ conceptId, field, formKind }) =>
      conceptId === row.conceptId && formKind !== 'both' && !field.isEmployer,
  )
  const isCodeSet = concept.kind === 'codeset'
  const listed = claims.filter(({ field }) => field.section === 'skills')
  for (const claim of isCodeSet ? listed : claims.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const rewrite = inPlace(claim, concept)
    if (rewrite) return rewrite
  }
  return isCodeSet && listed.length === 0 && claims.some(standsAlone) ? asSkill(concept, reading) : null
}

/**
 * Whether a concept should be written in more ways. A credential only where its entry is held or under way: letters that
 * are over, or that stand in a sentence alone ("passed the CPC exam"), would be found by searches that they do not answer.
 */
export function deservesMoreNames(id: ConceptId, { credentials }: ResumeReading): boolean {
  return (
    !id.startsWith('credential:') ||
    credentials.some(
      ({ conceptId, standing }) => conceptId === id && (standing === 'held' || standing === 'in-progress'),
    )
  )
}

/** "ICD-10-CM/PCS" names two code sets as one; "assigned ICD-10-CM codes" only stands in the name of a duty. */
function standsAlone({ field, span, conceptId }: Claim): boolean {
  const others = mentionsIn(field.text).filter((other) => other.conceptId !== conceptId)
  const isOneOfTwo = others.some(
    (other) =>
      other.conceptId.startsWith('codeset:') && other.span.start < span.end && span.start < other.span.end,
  )
  return REWRITABLE.test(field.path) && !isOneOfTwo && !isJoined(field.text, span.start, span.end)
}

/** Code sets have long names that make a bullet unreadable: the Skills list gets the name, once. */
function asSkill(concept: Concept, { resume }: ResumeReading): Rewrite | null {
  const after = printName(concept)
  const { codeSets } = resume.skills
  const ids = mentionsIn(after).map(({ conceptId }) => conceptId)
  if (codeSets.includes(after) || ids.some((id) => id !== concept.id) || ids.length === 0) return null
  return { field: `skills.codeSets.${codeSets.length}`, place: 'Your Skills list', before: '', after }
}

/** An entry under Certifications that lacks its name or its acronym: both have a field of their own. */
function fillCredential(row: FindabilityRow, reading: ResumeReading): Rewrite | null {
  const entry = reading.credentials.find(({ conceptId }) => conceptId === row.conceptId)
  const index = Number(entry?.field.split('.')[1])
  const written = reading.resume.credentials[index]
  const { acronym, name } = getLexicon().concept(row.conceptId)
  if (!entry || !written) return null
  if (isMissing(row, 'expansion') && written.name.trim() === '')
    return { field: `${entry.field}.name`, place: 'Certifications', before: written.name, after: name }
  if (
    acronym !== null &&
    isMissing(row, 'acronym') &&
    written.acronym.trim() === '' &&
    isMarked(entry, written)
  )
    return {
      field: `${entry.field}.acronym`,
      place: 'Certifications',
      before: written.acronym,
      after: acronym,
    }
  return null
}

/** Letters stand after the name as long as the entry is marked as held, even where its words say that it is not. */
function isMarked({ standing }: HeldCredential, { status }: Credential): boolean {
  return standing === 'held' || status !== 'held'
}

/** Bullets read best with the full name; a skill in a list comes next; titles and tags are left as they are. */
function rankOf({ field }: Claim): number {
  if (field.section === 'skills') return 1
  if (field.section === 'summary') return 2
  return field.path.endsWith('.text') ? 0 : 3
}

const REWRITABLE = /\.text$|^skills\.|^summary$/

function inPlace({ field, span: named, conceptId }: Claim, concept: Concept): Rewrite | null {
  const { text, path, place } = field
  const span = acronymWithin(text, named, concept.acronym)
  const [before, words, behind] = [text.slice(0, span.start), slice(text, span), text.slice(span.end)]
  if (!REWRITABLE.test(path) || isJoined(text, span.start, span.end) || OPENS_BRACKET.test(behind))
    return null
  const fullName = spelledOut(words, concept)
  const isShared = mentionsIn(text).some(
    (other) => other.conceptId !== conceptId && other.span.start < span.end && span.start < other.span.end,
  )
  if (fullName === null || isShared || isDoubled(fullName, behind)) return null
  const after = withArticle(before, fullName) + inSentence(before, fullName) + behind
  return sameConcepts(text, after) ? { field: path, place, before: text, after } : null
}

/** "APCs (advanced practice …)": the writer says what the letters are short for. */
const OPENS_BRACKET = /^ ?\(/

/** In "E/M leveling" and "ED facility" the other words say something of their own: only the letters are spelled out. */
function acronymWithin(text: string, { start, end }: Span, acronym: string | null): Span {
  const letters = acronym?.split(/[^A-Za-z0-9]+/).join('\\s?[/&-]\\s?')
  const found = letters && new RegExp(`(?<![\\w/&])${letters}s?(?![\\w/&])`).exec(text.slice(start, end))
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end }
}

/** "Present on admission indicator (POA) indicators" says its last word twice. */
function isDoubled(fullName: string, after: string): boolean {
  const last =
    fullName
      .replace(/ \([^)]*\)$/, '')
      .split(' ')
      .at(-1) ?? ''
  return after.trimStart().toLowerCase().startsWith(last.toLowerCase())
}

/** "CPT/HCPCS", "ICD-10-based" and "99202–99215": a full name in the middle of a word reads badly. */
function isJoined(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}/&–-]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}/&–-]/u.test(text.slice(end))
}

function sameConcepts(before: string, after: string): boolean {
  const idsIn = (text: string): ConceptId[] =>
    [...new Set(mentionsIn(text).map(({ conceptId }) => conceptId))].toSorted()
  return idsIn(before).join() === idsIn(after).join()
}

function isMissing(
  row: FindabilityRow,
  ...parts: readonly FindabilityRow['forms'][number]['part'][]
): boolean {
  return row.forms.some(({ part, found }) => parts.includes(part) && !found)
}
