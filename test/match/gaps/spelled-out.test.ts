import { describe, expect, it } from 'vitest'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { inSentence, spelledOut, withArticle } from '@/lib/match/gaps/spelled-out'

const nameFor = (words: string, id: ConceptId) => spelledOut(words, getLexicon().concept(id))

describe('spelledOut', () => {
  it.each([
    ['MS-DRG', 'payment:ms-drg', 'Medicare Severity Diagnosis-Related Group (MS-DRG)'],
    ['MSDRG', 'payment:ms-drg', 'Medicare Severity Diagnosis-Related Group (MS-DRG)'],
    ['E&M', 'topic:e-m', 'Evaluation and management (E/M)'],
    ['evaluation & management', 'topic:e-m', 'Evaluation and management (E/M)'],
    ['local coverage determination', 'standard:lcd', 'Local Coverage Determination (LCD)'],
  ] as const)('writes the name and the letters for either: %s', (words, id, name) => {
    expect(nameFor(words, id)).toBe(name)
  })

  it.each([
    ['MS-DRGs', 'payment:ms-drg', 'Medicare Severity Diagnosis-Related Groups (MS-DRGs)'],
    ['LCDs', 'standard:lcd', 'Local Coverage Determinations (LCDs)'],
    ['APCs', 'payment:apc', 'Ambulatory Payment Classifications (APCs)'],
    ['HCCs', 'payment:hcc', 'Hierarchical Condition Categories (HCCs)'],
    ['hierarchical condition categories', 'payment:hcc', 'Hierarchical Condition Categories (HCCs)'],
    ['ASCs', 'setting:ambulatory-surgery-center', 'ambulatory surgery centers (ASCs)'],
  ] as const)('keeps several several: %s', (words, id, name) => {
    expect(nameFor(words, id)).toBe(name)
  })

  it.each([
    ['POAs', 'standard:poa'],
    ['E/Ms', 'topic:e-m'],
    ['CPTs', 'codeset:cpt'],
  ] as const)('leaves several of what cannot be counted: %s', (words, id) => {
    expect(nameFor(words, id)).toBeNull()
  })

  it.each([
    ['MDM', 'topic:e-m'],
    ['medical decision making', 'topic:e-m'],
    ['99213', 'topic:e-m'],
    ['rural hospital', 'setting:critical-access-hospital'],
    ['community health center', 'setting:federally-qualified-health-center'],
    ['outpatient surgery', 'setting:same-day-surgery'],
    ['nursing home', 'setting:skilled-nursing-facility'],
    ['LCA', 'standard:lcd'],
    ['HHRG', 'payment:pdgm'],
    ['V24', 'payment:cms-hcc'],
    ['risk score', 'payment:raf'],
  ] as const)('has no name for what may be another thing: %s', (words, id) => {
    expect(nameFor(words, id)).toBeNull()
  })
})

describe('withArticle', () => {
  it.each([
    ['Checked an ', 'Local Coverage Determination', 'Checked a '],
    ['A ', 'emergency department', 'An '],
    ['used a ', 'Uniform Hospital Discharge Data Set', 'used a '],
    ['for Jan ', 'emergency department', 'for Jan '],
    ['Checked ', 'Local Coverage Determination', 'Checked '],
  ])('goes with the sound: “%s%s”', (before, name, expected) => {
    expect(withArticle(before, name)).toBe(expected)
  })
})

describe('inSentence', () => {
  it.each([
    ['Checked ', 'Evaluation and management (E/M)', 'evaluation and management (E/M)'],
    ['Codes, ', 'Case mix index (CMI)', 'case mix index (CMI)'],
    ['', 'Evaluation and management (E/M)', 'Evaluation and management (E/M)'],
    ['Done. ', 'Evaluation and management (E/M)', 'Evaluation and management (E/M)'],
    ['Checked ', 'Local Coverage Determination (LCD)', 'Local Coverage Determination (LCD)'],
    ['Applied the ', 'Medicare two-midnight rule', 'Medicare two-midnight rule'],
  ])('writes behind "%s": %s', (before, name, written) => expect(inSentence(before, name)).toBe(written))
})
