import { PhraseIndex } from '@/lib/text/phrase-index'
import { tokenise, type Word } from '@/lib/text/tokenise'
import { phraseKeyOf } from '@/lib/text/word-keys'
import {
  certificateDecoys,
  certificateForms,
  certificateRule,
  shortenedForms,
  spokenForms,
} from './certificate-forms'
import type { FormKind } from './concept'
import { type Cues, decoyEntry, type FormEntry, SHORT_CAPITALS } from './form-entry'
import { CODING_CUES, DECOYS, FORM_RULES, type FormRule, SHARED_FORMS, WRONG_SENSES } from './form-rules'
import { type GappedForm, type GappedForms, LANDMARKS, type Landmark, type Landmarks } from './landmarks'
import type { Lexicon } from './lexicon'
import type { ConceptRow } from './rows'
import { classesByMember } from './word-classes'

/** All that is looked for in a text, in one index: a text is walked once. */
export type FormIndex = PhraseIndex<Landmark, Landmarks>

const indexes = new WeakMap<Lexicon, FormIndex>()

/** The index of a lexicon's forms; built once for each lexicon, in some tens of milliseconds. */
export function formIndexOf(lexicon: Lexicon): FormIndex {
  const known = indexes.get(lexicon)
  if (known) return known
  const index = buildIndex(lexicon)
  indexes.set(lexicon, index)
  return index
}

/** Every form by which a concept is recognised, misspellings last. */
export function formsOf(concept: ConceptRow): readonly string[] {
  return [
    ...concept.forms,
    ...concept.usageForms,
    ...certificateForms(concept),
    ...spokenForms(concept),
    ...shortenedForms(concept),
    ...concept.errorForms,
  ]
}

function buildIndex(lexicon: Lexicon): FormIndex {
  const index: FormIndex = new PhraseIndex(LANDMARKS)
  const cues = new Set(cuesOfRules())
  const tails = new Set<string>()
  const heads = new Map<string, Waiting[]>()
  let gapped = 0
  const rulesOf = lookUpRules([...FORM_RULES, certificateRule(lexicon.concepts)])
  for (const concept of lexicon.concepts) {
    const confirmation = confirmationOf(concept, lexicon)
    const entryOf = (form: string, words: readonly Word[]): FormEntry => ({
      form,
      means: concept.standsFor?.length ? concept.standsFor : [concept.id],
      kind: formKindOf(concept, form),
      words: words.map((word) => word.text),
      hasShortCapitals: words.some((word) => SHORT_CAPITALS.test(word.text)),
      ...rulesOf(form, words),
      confirmedBy: isOrdinaryWords(form) ? confirmation : null,
    })
    for (const form of formsOf(concept)) {
      const hole = form.indexOf('…')
      if (hole === -1) index.add(form, (words) => ({ sort: 'form', entry: entryOf(form, words) }))
      else {
        const [head, tail] = [form.slice(0, hole), form.slice(hole + 1)]
        tails.add(tail)
        const waiting = { tail, place: gapped, toEntry: () => entryOf(form, tokenise(form)) }
        gapped += 1
        const known = heads.get(head)
        if (known) known.push(waiting)
        else heads.set(head, [waiting])
      }
    }
    for (const cue of confirmation ?? []) cues.add(cue)
  }
  for (const [head, waiting] of heads) index.add(head, () => ({ sort: 'head', forms: gappedForms(waiting) }))
  for (const tail of tails) index.add(tail, () => ({ sort: 'tail', tail: keyOfTail(tail) }))
  for (const decoy of [...DECOYS, ...certificateDecoys(lexicon.concepts)])
    index.add(decoy, () => ({ sort: 'form', entry: decoyEntry(decoy) }))
  for (const cue of cues) index.add(cue, () => ({ sort: 'cue', cue }))
  for (const [member, classes] of classesByMember()) index.add(member, () => ({ sort: 'member', classes }))
  for (const cue of CODING_CUES) index.add(cue, () => ({ sort: 'coding' }))
  return index
}

/** A form with a hole whose beginning no text has held yet. */
type Waiting = { readonly tail: string; readonly place: number; readonly toEntry: () => FormEntry }

function gappedForms(waiting: readonly Waiting[]): GappedForms {
  const forms = new Map<string, GappedForm[]>()
  for (const { tail, place, toEntry } of waiting) {
    const key = keyOfTail(tail)
    const form = { place, entry: toEntry() }
    const known = forms.get(key)
    if (known) known.push(form)
    else forms.set(key, [form])
  }
  return forms
}

/** Some hundred tails end some thousand forms. */
const tailKeys = new Map<string, string>()

/** One for "code" and "codes", another for "coding". */
function keyOfTail(tail: string): string {
  const known = tailKeys.get(tail)
  if (known !== undefined) return known
  const key = phraseKeyOf(tokenise(tail)) + (tail.endsWith('ing') ? GERUND : '')
  tailKeys.set(tail, key)
  return key
}

const GERUND = ' -ing'

/**
 * Whether a word may end a form whose tail has this key. Inflections may, but for the noun in -ing: "coding" ends no
 * "assign … codes", it begins "coding guidelines".
 */
export function endsAlike(tailKey: string, word: string): boolean {
  return tailKey.endsWith(GERUND) === /ing$/i.test(word)
}

/** Every phrase that some rule looks for. */
function cuesOfRules(): readonly string[] {
  return [
    ...FORM_RULES.flatMap(({ needs, refusedBy }) => [...(needs ?? []), ...(refusedBy ?? [])]),
    ...WRONG_SENSES.flatMap(({ cues, unless }) => [...cues, ...(unless ?? [])]),
    ...SHARED_FORMS.flatMap(({ when }) => when ?? []).flatMap(({ near }) => near),
  ]
}

/** The tables of form-rules, by form. */
function lookUpRules(
  formRules: readonly FormRule[],
): (form: string, words: readonly Word[]) => Pick<FormEntry, 'rules' | 'wrongSenses' | 'shared'> {
  const rules = byForm(formRules.map(withCues))
  const wrongSenses = byForm(
    WRONG_SENSES.map(({ forms, meanings, cues, within, unless, source }) => ({
      forms,
      meanings,
      cues: new Set(cues),
      within,
      unless: asCues(unless),
      source,
    })),
  )
  const shared = new Map(
    SHARED_FORMS.map(({ when = [], ...row }) => [
      phraseKeyOf(tokenise(row.form)),
      { ...row, when: when.map(({ near, means }) => ({ near: new Set(near), means })) },
    ]),
  )
  const firstWords = new Set([...shared.keys()].map((key) => key.split(' ', 1)[0] ?? ''))
  const mayBeShared = ([first]: readonly Word[]) => first && firstWords.has(phraseKeyOf([first]))
  return (form, words) => ({
    rules: rules.get(form) ?? [],
    wrongSenses: wrongSenses.get(form) ?? [],
    shared: (mayBeShared(words) && shared.get(phraseKeyOf(words))) || null,
  })
}

/** Every rule with all its parts, absent ones too: rules of one shape are read several times as fast. */
function withCues(rule: FormRule): FormRule<Cues> {
  return {
    forms: rule.forms,
    asWritten: rule.asWritten,
    capital: rule.capital,
    needs: asCues(rule.needs),
    refusedBy: asCues(rule.refusedBy),
    side: rule.side,
    within: rule.within,
    uninflected: rule.uninflected,
    aloneUpTo: rule.aloneUpTo,
    why: rule.why,
    source: rule.source,
  }
}

function asCues(phrases: readonly string[] | undefined): Cues | undefined {
  return phrases && new Set(phrases)
}

function byForm<Row extends { readonly forms: readonly string[] }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows)
    for (const form of row.forms) {
      const known = found.get(form)
      if (known) known.push(row)
      else found.set(form, [row])
    }
  return found
}

function formKindOf(concept: ConceptRow, form: string): FormKind {
  if (form === concept.acronym) return 'acronym'
  if (form.toLowerCase() === concept.name.toLowerCase()) return 'expansion'
  return /^[A-Za-z]?[A-Z0-9][A-Z0-9./&*-]*s?$/.test(form) ? 'acronym' : 'variant'
}

function isOrdinaryWords(form: string): boolean {
  return /[a-z]{3}/.test(form) && !/[A-Z]{3}/.test(form)
}

/** What must stand near the full name of a credential whose name is also used as ordinary words. */
function confirmationOf(concept: ConceptRow, lexicon: Lexicon): Cues | null {
  const credential = lexicon.credential(concept.id)
  if (!credential?.genericPhraseRisk) return null
  const issuer = credential.issuerName.replace(/\s*\(.*$/, '')
  return new Set([credential.acronym, credential.issuer, issuer].filter((cue) => cue !== null))
}
