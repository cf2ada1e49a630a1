import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONCEPT_KINDS } from '@/lib/lexicon/concept'
import { formIndexOf, formsOf } from '@/lib/lexicon/form-index'
import { DECOYS, FORM_RULES, SHARED_FORMS, WRONG_SENSES } from '@/lib/lexicon/form-rules'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import { CONCEPT_ROWS, type ConceptRow, CREDENTIAL_ROWS, GROUP_ROWS } from '@/lib/lexicon/rows'
import { tokenise } from '@/lib/text/tokenise'
import { phraseKeyOf } from '@/lib/text/word-keys'
import { sharedRow, standsAlone } from './stands-alone'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const id = z.string().regex(new RegExp(`^(?:${CONCEPT_KINDS.join('|')}):[a-z0-9-]+$`))
const strings = z.array(z.string().min(1))
const conceptRow = z.object({
  id,
  kind: z.enum(CONCEPT_KINDS),
  name: z.string().min(1),
  acronym: z.string().min(1).nullable(),
  forms: strings.min(1),
  usageForms: strings,
  errorForms: strings,
  relations: z.strictObject({
    impliedBy: z.array(id),
    sameAs: z.array(id),
    formerly: z.array(id),
    notSatisfying: z.array(id),
    supersedes: z.array(id),
    broader: z.array(id),
    oftenAcceptedInstead: z.array(id),
  }),
  wrongSenses: strings,
  sources: strings.min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  asOf: z.number().int().nullable(),
  checked: day,
})
const credentialRow = conceptRow.extend({
  issuer: z.string().min(1),
  issuerName: z.string().min(1),
  category: z.string(),
  level: z.string(),
  status: z.object({ state: z.string(), year: z.number().nullable(), note: z.string().nullable() }),
  focus: z.string().nullable(),
  ceu: z
    .object({
      number: z.number().nullable(),
      periodYears: z.number().nullable(),
      rule: z.string().nullable(),
      specific: z.string().nullable(),
    })
    .nullable(),
  eligibility: z
    .object({
      experienceYears: z.number().nullable(),
      experienceNote: z.string().nullable(),
      education: z.string().nullable(),
      other: z.string().nullable(),
    })
    .nullable(),
  renewal: z.string().nullable(),
  apprenticeRelation: z.string().nullable(),
  genericPhraseRisk: z.boolean(),
  formerNames: strings,
})
const groupRow = conceptRow.extend({ members: z.array(id).min(1), apprenticeMembers: z.array(id) })

const byId = new Map<string, (typeof CONCEPT_ROWS)[number]>(CONCEPT_ROWS.map((row) => [row.id, row]))

describe('the rows of the lexicon', () => {
  it('have the shape that the program reads', () => {
    for (const row of CONCEPT_ROWS) expect(conceptRow.safeParse(row).error, row.id).toBeUndefined()
    for (const row of CREDENTIAL_ROWS) expect(credentialRow.safeParse(row).error, row.id).toBeUndefined()
    for (const row of GROUP_ROWS) expect(groupRow.safeParse(row).error, row.id).toBeUndefined()
  })

  it.each([
    [['credential'], 133],
    [['credential-group'], 13],
    [['codeset', 'payment', 'standard', 'regulation', 'topic'], 98],
    [['software'], 107],
    [['setting'], 37],
    [['specialty'], 49],
    [['task'], 62],
    [['soft'], 24],
  ])('hold every concept of kind %j', (kinds, count) => {
    expect(CONCEPT_ROWS.filter(({ kind }) => kinds.includes(kind))).toHaveLength(count)
  })

  it('have ids that say their kind, unique and sorted within each kind', () => {
    expect(byId.size).toBe(CONCEPT_ROWS.length)
    for (const row of CONCEPT_ROWS) expect(row.id.split(':')[0]).toBe(row.kind)
    for (const kind of CONCEPT_KINDS) {
      const ids = CONCEPT_ROWS.filter((row) => row.kind === kind).map((row) => row.id)
      expect(ids).toEqual([...ids].sort())
    }
  })

  it('name only concepts that exist', () => {
    for (const row of CONCEPT_ROWS)
      for (const related of [...Object.values(row.relations).flat(), ...(row.standsFor ?? [])])
        expect(byId.has(related), `${row.id} → ${related}`).toBe(true)
    for (const group of GROUP_ROWS)
      for (const member of [...group.members, ...group.apprenticeMembers])
        expect(byId.has(member), member).toBe(true)
    for (const { form, means, when } of SHARED_FORMS)
      for (const meant of [...means, ...(when ?? []).flatMap((rule) => rule.means)])
        expect(byId.has(meant), `${form} → ${meant}`).toBe(true)
  })

  it('never let an apprentice or a look-alike satisfy the credential itself', () => {
    const impliedBy = (credential: string) => byId.get(credential)?.relations.impliedBy ?? []
    expect(impliedBy('credential:cpc')).not.toContain('credential:cpc-a')
    expect(impliedBy('credential:cpc-a')).toContain('credential:cpc')
    expect(impliedBy('credential:ccs')).not.toContain('credential:ccs-p')
    expect(impliedBy('credential:ccs-p')).not.toContain('credential:ccs')
    expect(impliedBy('credential:rhit')).not.toContain('credential:rhia')
    expect(byId.get('credential:cpc-a')?.relations.notSatisfying).toContain('credential:cpc')
  })

  it('join renamed credentials in both directions', () => {
    for (const [old, now] of [
      ['credential:cpc-h', 'credential:coc'],
      ['credential:ctr', 'credential:ods'],
    ] as const) {
      expect(byId.get(old)?.relations.sameAs).toContain(now)
      expect(byId.get(now)?.relations.sameAs).toContain(old)
      expect(byId.get(now)?.relations.formerly).toContain(old)
    }
  })

  it('know ICD-10-CM and ICD-10-PCS as parts of ICD-10', () => {
    expect(byId.get('codeset:icd-10-cm')?.relations.broader).toContain('codeset:icd-10')
    expect(byId.get('codeset:icd-10-pcs')?.relations.broader).toContain('codeset:icd-10')
    expect(byId.get('codeset:icd-10')?.relations.impliedBy).toContain('codeset:icd-10-cm')
  })

  it('share a form only where a rule says what it means', () => {
    const declared = new Set(SHARED_FORMS.map(({ form }) => phraseKeyOf(tokenise(form))))
    const owners = new Map<string, Set<string>>()
    for (const row of CONCEPT_ROWS)
      for (const form of formsOf(row)) {
        const key = form
          .split('…')
          .map((part) => phraseKeyOf(tokenise(part)))
          .join(' … ')
        owners.set(key, (owners.get(key) ?? new Set()).add(row.id))
      }
    const undeclared = [...owners].filter(
      ([key, ids]) =>
        ids.size > 1 && !declared.has(key.replace(' … ', ' ')) && !isOneConceptAndItsPair([...ids]),
    )
    expect(undeclared.map(([key, ids]) => `${key}: ${[...ids].join(', ')}`)).toEqual([])
  })

  it('are each found by every form alone and whole, with at most what its words name too', () => {
    const lost: string[] = []
    let tried = 0
    for (const row of CONCEPT_ROWS)
      for (const form of formsOf(row)) {
        if (!standsAlone(row, form)) continue
        tried += 1
        const words = tokenise(form)
        const mentions = findMentions(form)
        const isWhole = mentions.every(
          ({ span }) => span.start === words[0]?.span.start && span.end >= (words.at(-1)?.span.end ?? 0),
        )
        const meant = meantBy(row)
        const ids = mentions.map(({ conceptId }) => conceptId)
        const isMeant = ids.every((id, i) => (i < meant.length ? id === meant[i] : isNamedToo(row, id)))
        if (!isWhole || !isMeant || ids.length < meant.length) lost.push(`${row.id}: ${form} → ${ids}`)
      }
    expect(lost).toEqual([])
    expect(tried).toBeGreaterThan(CONCEPT_ROWS.length)
  })

  it('are each found by every other form with its hole filled and a phrase beside it that its rule asks for', () => {
    const lost: string[] = []
    for (const row of CONCEPT_ROWS)
      for (const form of formsOf(row)) {
        if (standsAlone(row, form)) continue
        const shared = sharedRow(form)
        const text = form.replace('…', 'blorn')
        const cues = cuesFor(row, form)
        const texts = [text, ...cues.map((cue) => `${text} ${cue}`), ...cues.map((cue) => `${cue} ${text}`)]
        const found = texts.some((tried) => {
          const ids: readonly string[] = findMentions(tried).map(({ conceptId }) => conceptId)
          return meantBy(row).every((id) => ids.includes(id)) || shared?.means.some((id) => ids.includes(id))
        })
        if (!found) lost.push(`${row.id}: ${form}`)
      }
    expect(lost).toEqual([])
  })

  it('are named by no rule that names a form nobody has', () => {
    const forms = new Set(CONCEPT_ROWS.flatMap(formsOf))
    const unused = [...FORM_RULES, ...WRONG_SENSES]
      .flatMap((rule) => rule.forms)
      .filter((form) => !forms.has(form))
    expect(unused).toEqual([])
    expect(DECOYS.length).toBeGreaterThan(0)
    expect(formIndexOf(getLexicon())).toBe(formIndexOf(getLexicon()))
  })
})

/** A task beside any concept, and beside a task what it is done with: "CPT updates" names CPT. */
function isNamedToo(row: ConceptRow, id: string): boolean {
  const namesMore = row.id.startsWith('task:') || row.id === 'standard:official-guidelines'
  return id.startsWith('task:') || (namesMore && /^(?:codeset|payment|standard):/.test(id))
}

function meantBy(row: ConceptRow): readonly string[] {
  return row.standsFor?.length ? row.standsFor : [row.id]
}

/** What must stand near a form before it counts, from the same rules that demand it. */
function cuesFor(row: ConceptRow, form: string): readonly string[] {
  const needs = FORM_RULES.filter((rule) => rule.forms.includes(form)).flatMap((rule) => rule.needs ?? [])
  const near = (sharedRow(form)?.when ?? [])
    .filter((rule) => rule.means.includes(row.id))
    .flatMap((rule) => rule.near)
  const credential = getLexicon().credential(row.id)
  return [
    ...near,
    ...needs,
    ...(credential?.genericPhraseRisk ? [credential.acronym ?? '', credential.issuer] : []),
  ]
}

/** "ICD-10-CM and PCS" may be a form of the pair alone; its parts are found through it. */
function isOneConceptAndItsPair(ids: readonly string[]): boolean {
  const pair = ids.find((one) => byId.get(one)?.standsFor?.length)
  return (
    pair !== undefined &&
    ids.every((one) => one === pair || byId.get(pair)?.standsFor?.some((part) => part === one))
  )
}
