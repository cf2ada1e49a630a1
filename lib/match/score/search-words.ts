import type { Concept, ConceptId } from '@/lib/lexicon/concept'
import { mentionsIn } from '@/lib/match/resume/mentions-in'

/**
 * What somebody would type of a posting's words for a concept: "Epic" of "Epic experience", "Excel" of "proficient in
 * Excel", "RN" of "RN license". Words that belong to the sentence go only where the rest still names the concept:
 * "recurring accounts" and "professional services" stay.
 *
 * @returns null for a credential that is told by such words alone, "nursing license": its names are what is typed
 */
export function searchWords(words: string, { id, kind, name }: Concept): string | null {
  let kept = words.replace(/\s+/g, ' ').replace(OPEN_BRACKET, '').replace(PLURAL, '')
  if (kind === 'software') kept = withoutMakers(kept, id)
  for (;;) {
    const shorter = kept.replace(IN_FRONT, '').replace(BEHIND, '').replace(PLURAL, '')
    if (shorter === kept || kept.toLowerCase() === name.toLowerCase()) return kept
    if (!isNamedBy(shorter, id)) return kind === 'credential' ? null : kept
    kept = shorter
  }
}

/** "360 Encompass" of "3M/Solventum 360 Encompass": nobody types both makers with a slash between them. */
function withoutMakers(words: string, id: ConceptId): string {
  const [, oneMaker, alone] = /^[\w&]+\/([\w&]+ (.+))$/.exec(words) ?? []
  return [alone, oneMaker].find((name) => name !== undefined && isNamedBy(name, id)) ?? words
}

function isNamedBy(words: string, id: ConceptId): boolean {
  return mentionsIn(words).some(
    ({ conceptId, span }) => conceptId === id && span.start === 0 && span.end === words.length,
  )
}

/** "ODS (formerly CTR": nobody types what a bracket adds without its end. */
const OPEN_BRACKET = / ?\([^()]*$/

/** "CPC-A's welcome", "EHRs": a search types the acronym. */
const PLURAL = /(?<=[A-Z])['’]?s$/

/** What is done with the thing, or how well it is known. */
const IN_FRONT =
  /^(?:(?:proficien(?:t|cy)|skill(?:ed|s)|knowledge|experienced?|familiar(?:ity)?|us(?:e|age)) (?:in|of|with)|using|navigating) /i

/** What one has of the thing, what is coded of it, and what it is: a record, a rule, a method, a system. */
const BEHIND =
  / (?:codes?|coding|credentials?|certifications?|certified|licen[cs](?:e|ure)|experience|exp|skills?|knowledge|proficiency|familiarity|background|charts?|records?|accounts?|encounters?|visits?|cases|claims?|forms?|models?|payments?|methodolog(?:y|ies)|(?<!payment )systems?|software|platforms?|products?|applications?|programs?|tools?|guid(?:elines?|ance)|rules|regulations|polic(?:y|ies)|requirements|edits?|assignments?|scores?|levels?|leveling)$/i
