import type { Finding, FindingRemedy } from '@/lib/advice/finding'
import { type AdviceContext, finding, placeIn, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { shortName } from '@/lib/lexicon/print-name'
import { relationOf } from '@/lib/match/evidence/relation'
import { mentionsIn } from '@/lib/match/resume/mentions-in'
import type { Span } from '@/lib/text/span'

/**
 * A credential that does not reach the line with the name: its entry has no letters, or it is named in the headline or
 * the summary and has no entry at all. The page sets the letters of held entries after the name by itself. And one that
 * does not belong there: typed with the name, while its entry says that it is not held.
 */
export const credentialAfterName: Rule = (context) => [
  ...withoutLetters(context),
  ...withoutEntry(context),
  ...notHeld(context),
]

function notHeld({ resume, reading }: AdviceContext): readonly Finding[] {
  const { name } = resume.contact
  return lettersNotHeld(name, reading).map(({ words, span, standing }) =>
    finding(
      {
        rule: 'credential-after-name',
        place: { field: 'contact.name', span, name: 'Contact' },
        says: `${words} stands after your name, and your entry says that it is ${standing === 'expired' ? 'expired' : 'in progress'}.`,
        why: 'Letters after the name say that you hold it today.',
        source: SOURCES.afterName,
        remedy: remedyFor(name, span),
      },
      words,
    ),
  )
}

/** The credentials that a name is followed by and that the entries do not show as held, with their places in it. */
export function lettersNotHeld(name: string, { credentials }: AdviceContext['reading']) {
  return mentionsIn(name).flatMap(({ conceptId, span }) => {
    const entries = credentials.filter((entry) => relationOf(entry.conceptId, conceptId) === 'same')
    const [entry] = entries
    return entry && entries.every(({ standing }) => standing === 'expired' || standing === 'in-progress')
      ? [{ words: name.slice(span.start, span.end), span, standing: entry.standing }]
      : []
  })
}

/** "Ann Bell, CPC, CRC" without the CPC, and what stands in brackets behind it. Other ways of writing are the person's to mend. */
function remedyFor(name: string, { start, end }: Span): FindingRemedy {
  const before = name.slice(0, start).trimEnd()
  const after = name.slice(end).replace(/^ ?\([^()]*\)/, '')
  if (!before.endsWith(',') || !/^(?:$|,)/.test(after))
    return { kind: 'question', ask: 'Take it off the name, or change the entry if you hold it.' }
  return {
    kind: 'wording',
    field: 'contact.name',
    before: name,
    after: before.slice(0, -1).trimEnd() + after,
  }
}

function withoutLetters({ resume, reading }: AdviceContext): readonly Finding[] {
  const typed = mentionsIn(resume.contact.name).map(({ conceptId }) => conceptId)
  return reading.credentials.flatMap(({ conceptId, field, standing }) => {
    const { acronym } = getLexicon().concept(conceptId)
    const written = resume.credentials[Number(field.split('.')[1])]
    if (standing !== 'held' || acronym === null || typed.includes(conceptId)) return []
    if (written === undefined || written.acronym.trim() !== '') return []
    return [
      finding({
        rule: 'credential-after-name',
        place: { field: `${field}.acronym`, span: null, name: 'Certifications' },
        says: `${written.name.trim()} has no letters, so it is not set after your name.`,
        why: 'Recruiters look for the letters beside the name first, and search for them.',
        source: SOURCES.afterName,
        remedy: { kind: 'wording', field: `${field}.acronym`, before: written.acronym, after: acronym },
      }),
    ]
  })
}

function withoutEntry({ reading }: AdviceContext): readonly Finding[] {
  const entries = reading.credentials.map(({ conceptId }) => conceptId)
  const named = reading.claims.filter(
    ({ conceptId, field }) =>
      conceptId.startsWith('credential:') &&
      SAYS_WHO_ONE_IS.test(field.path) &&
      !entries.some((entry) => isAbout(entry, conceptId)),
  )
  const firsts = named.filter(
    ({ conceptId }, at) => named.findIndex((one) => one.conceptId === conceptId) === at,
  )
  return firsts.map(({ conceptId, field, span }) => {
    const letters = shortName(getLexicon().concept(conceptId))
    return finding(
      {
        rule: 'credential-after-name',
        place: placeIn(field, span),
        says: `${letters} is named here and has no entry under Certifications.`,
        why: 'Without an entry it has no issuer and no date, is not set after your name, and counts little.',
        source: SOURCES.afterName,
        remedy: { kind: 'question', ask: 'Do you hold it? Add it under Certifications, with its dates.' },
      },
      letters,
    )
  })
}

const SAYS_WHO_ONE_IS = /^(?:contact\.(?:name|headline)|summary)$/

/** CPC-A has something to say about "CPC": another rule says it. */
function isAbout(entry: ConceptId, named: ConceptId): boolean {
  return relationOf(entry, named) !== null || relationOf(named, entry) !== null
}
