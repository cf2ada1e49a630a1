import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from '@/lib/lexicon/mentions'
import { overlaps, slice } from '@/lib/text/span'
import { arbitraryCredential, arbitraryForm } from '@/test/arbitraries/concepts'
import { arbitraryProse, arbitraryText } from '@/test/arbitraries/prose'
import { readCorpus } from './read-corpus'
import { standsAlone } from './stands-alone'

describe('findMentions', () => {
  it('reads CCS-P as its own credential, not as CCS', () => {
    expect(idsIn('CPC or CCS-P required')).toEqual(['credential:cpc', 'credential:ccs-p'])
  })

  it.each([
    ['Good English comms', 'soft:english-proficiency'],
    ['USRN is an advantage', 'credential:rn'],
    ['MS-DRG, POA, dispositions', 'standard:discharge-disposition'],
    ['Handles provider disputes', 'task:appeals'],
    ['Three years of nursing. 2 years CDI', 'task:clinical-documentation-integrity'],
    ['Understanding of chronic disease: CHF, COPD', 'task:pathophysiology'],
    ['A little AR clean up on slow days', 'task:accounts-receivable-follow-up'],
    ['Puts modifiers where they belong', 'task:modifier-assignment'],
    ['Decides whether codes and modifiers are supported', 'task:coding-audit'],
    ['Uses data to spot outliers', 'soft:data-literacy'],
    ['5+ yrs inpatient facility coding', 'setting:facility'],
    ['5+ yrs inpatient facility coding', 'setting:inpatient'],
  ])('finds what the trade says: %s', (text, id) => expect(idsIn(text)).toContain(id))

  it('gives the place of each form in the original text', () => {
    const text = '• Active CPC® – or RHIT'
    expect(findMentions(text).map(({ span }) => slice(text, span))).toEqual(['CPC®', 'RHIT'])
  })

  it('reads a name with its acronym in brackets as one mention', () => {
    const text = 'Certified Coding Specialist (CCS) preferred'
    const [mention, ...others] = findMentions(text)
    expect(others).toEqual([])
    expect(mention).toMatchObject({
      conceptId: 'credential:ccs',
      formKind: 'both',
      span: { start: 0, end: 33 },
    })
  })

  it('says whether the letters or the name are written', () => {
    expect(findMentions('RHIT').map(({ formKind }) => formKind)).toEqual(['acronym'])
    expect(findMentions('Registered Health Information Technician').map(({ formKind }) => formKind)).toEqual([
      'expansion',
    ])
  })

  it('counts ICD-10-CM/PCS as both of its code sets, at one place', () => {
    const mentions = findMentions('ICD-10-CM/PCS')
    expect(mentions.map(({ conceptId }) => conceptId)).toEqual(['codeset:icd-10-cm', 'codeset:icd-10-pcs'])
    expect(mentions.map(({ span }) => span)).toEqual([
      { start: 0, end: 13 },
      { start: 0, end: 13 },
    ])
  })

  it('finds a task around the code sets that stand in the middle of it', () => {
    expect(idsIn('Assigns accurate ICD-10-CM codes')).toEqual(['task:code-assignment', 'codeset:icd-10-cm'])
  })

  it('does not reach over the end of a sentence for the rest of a task', () => {
    expect(idsIn('Assign seats. Our codes are secret.')).not.toContain('task:code-assignment')
  })

  it('refuses ambiguous letters in a long text that never speaks of coding', () => {
    const text = `Our club meets CRC. ${'The weather was fine and we walked by the lake. '.repeat(8)}`
    expect(idsIn(text)).toEqual([])
  })

  it('takes letters for the credential that the text has shown them to be', () => {
    const text = `Certified coder with a CPC or CCC. ${'The clinic is open every day of the week. '.repeat(3)}CCC by spring.`
    expect(findMentions(text).filter(({ conceptId }) => conceptId === 'credential:ccc')).toHaveLength(2)
  })

  it('finds nothing in nothing', () => {
    expect(findMentions('')).toEqual([])
    expect(findMentions(' \n\n ')).toEqual([])
  })

  describe.each([
    'credentials.txt',
    'suffixes.txt',
    'slashes.txt',
    'wrong-senses.txt',
    'code-sets.txt',
    'spellings.txt',
  ])('the corpus %s', (name) => {
    it.each(readCorpus(name))('$sort $ids: $text', ({ sort, ids, text }) => {
      const found = [...new Set(idsIn(text))]
      if (sort === 'exactly') {
        const kinds = new Set(ids.map(kindOf))
        expect(found.filter((id) => kinds.has(kindOf(id))).sort()).toEqual([...ids].sort())
      } else if (sort === 'among') expect(found).toEqual(expect.arrayContaining([...ids]))
      else expect(found.filter((id) => ids.includes(id))).toEqual([])
    })
  })

  it('gives spans that lie inside the text, in order, and overlap only when they are one pair', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const mentions = findMentions(text)
        for (const [i, { span }] of mentions.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          const before = mentions[i - 1]?.span
          if (before && overlaps(before, span)) expect(span).toEqual(before)
          else if (before) expect(span.start).toBeGreaterThanOrEqual(before.end)
        }
      }),
    )
  })

  it('finds a credential whatever prose stands around it', () => {
    fc.assert(
      fc.property(arbitraryCredential, arbitraryProse, arbitraryProse, (credential, before, after) => {
        const name = `${credential.name} (${credential.acronym})`
        expect(idsIn(`${before}; ${name}; ${after}`)).toContain(credential.id)
      }),
    )
  })

  it('reads the words of a mention alone as it read them in the text', () => {
    fc.assert(
      fc.property(arbitraryProse, plainForm, plainForm, arbitraryProse, (before, one, other, after) => {
        const text = `${before}; ${one.form}; ${other.form}; ${after}`
        for (const { conceptId, span } of findMentions(text))
          expect(idsIn(slice(text, span)), slice(text, span)).toContain(conceptId)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['annual CPT updates', ['task:annual-code-set-updates', 'codeset:cpt']],
    ['adds modifiers', ['task:modifier-assignment', 'codeset:modifiers']],
    ['mock RADV', ['task:coding-audit', 'standard:radv']],
    ['DRG validation', ['task:drg-validation']],
    ['hospital outpatient coding', ['setting:hospital', 'setting:outpatient']],
  ])('hears what the words of "%s" name besides', (text, ids) => expect(idsIn(text)).toEqual(ids))

  it('does not mind how a word processor writes a name', () => {
    const rewritings: readonly ((name: string) => string)[] = [
      (name) => name.replaceAll('-', '\u2011'),
      (name) => name.replaceAll('-', '\u2013'),
      (name) => name.replaceAll(' ', '\u00A0'),
      (name) => `${name}®`,
      (name) => `${name}™`,
      (name) => name.normalize('NFD'),
      (name) => [...name].join('\u00AD'),
      (name) => `“${name}”`,
      (name) => name.replace(/(?<!-) (?!-)/g, '\r\n'),
    ]
    fc.assert(
      fc.property(arbitraryCredential, fc.constantFrom(...rewritings), (credential, rewritten) => {
        const names = credential.acronym ? [credential.acronym, credential.name] : [credential.name]
        for (const name of names) expect(idsIn(rewritten(name))).toEqual(idsIn(name))
      }),
    )
  })

  it('trusts the letters in a long text about a cancer registry', () => {
    const text = `Tumor Registrar. ${'Find cases, write letters and send files on time. '.repeat(8)}Nice to have: RHIT.`
    expect(idsIn(text)).toContain('credential:rhit')
  })

  it('costs no more for a wall of brackets than for prose', () => {
    expect(findMentions('('.repeat(100_000))).toEqual([])
    expect(findMentions(' '.repeat(100_000))).toEqual([])
    expect(findMentions('CCA-'.repeat(25_000)).length).toBeGreaterThan(0)
  })

  it.each([
    ['nothing uncoded ages past day five', 'task:accounts-receivable-follow-up'],
    ['work is reviewed by the health records administrator', 'task:chart-review'],
    ['first look at claims stopped by edits', 'task:chart-review'],
    ['writes the summary for the Compliance Committee of the coders', 'task:compliance'],
    ['the diagnosis given by the treating psychiatrist', 'specialty:psychiatry-behavioral-health'],
    ['GI practice with an endo center next door, coder wanted', 'specialty:endocrinology'],
    ['CEU days and an on-site cafe', 'setting:on-site'],
    ['follows query practice in all coding', 'standard:acdis-ahima-query-brief'],
  ])('does not read %s as %s', (text, id) => {
    expect(idsIn(text)).not.toContain(id)
  })

  it.each([
    ['works the aging report', 'task:accounts-receivable-follow-up'],
    ['reviewed health records for coders', 'task:chart-review'],
    ['coding for a group of psychiatrists', 'specialty:psychiatry-behavioral-health'],
    ['working knowledge of query practice', 'task:physician-query'],
    ['under the ACDIS query practice brief', 'standard:acdis-ahima-query-brief'],
    ['posts productivity and quality numbers of coders', 'task:productivity-and-quality-tracking'],
  ])('reads %s as %s', (text, id) => {
    expect(idsIn(text)).toContain(id)
  })

  it.each([
    ['works coding denials: bundling, DRG downgrade', 'task:drg-validation'],
    ['our QA department is adding a coder', 'task:coding-audit'],
    ['corrects CPT codes when supported by documentation', 'task:documentation-review'],
    ['assists coders in coding audits', 'task:audit-response'],
    ['proficient with an encoder and computer assisted coding', 'soft:computer-skills'],
    ['coder who keeps the DNFB work queue short', 'task:claim-edits'],
    ['coder who takes part in UDS reporting', 'task:quality-measure-reporting'],
    ['a detail-oriented coder', 'task:coder-mentoring'],
    ['results oriented coders wanted', 'task:coder-mentoring'],
    ['coder, casual dress and free parking', 'setting:per-diem'],
    ['protects charts of coders at home and on campus', 'setting:on-site'],
    ['codes office visits and consult services', 'setting:consulting'],
    ['auditors and CDI professionals, inpatient coding', 'setting:professional-fee'],
    ['splits technical and professional components of CPT codes', 'setting:professional-fee'],
    ['coders will learn our fee schedule', 'soft:continuous-learning'],
    ['keeps the self-study file of the coding school', 'soft:continuous-learning'],
    ['coder with good judgment', 'soft:analytical-thinking'],
    ['ability to interpret surgical notes and code them', 'soft:analytical-thinking'],
    ['coders trained in DRG reimbursement', 'task:reimbursement-methodology'],
  ])('takes no condition, place or kind of denial for a duty: %s is no %s', (text, id) => {
    expect(idsIn(text)).not.toContain(id)
  })

  it.each([
    ['validates that codes are supported by documentation', 'task:documentation-review'],
    ['coder who assists in payer audits', 'task:audit-response'],
    ['coder who gets charts ready for RADV', 'task:audit-response'],
    ['coder, proficient with computers', 'soft:computer-skills'],
    ['coder, able to use a personal computer', 'soft:computer-skills'],
    ['coder who keeps the DNFB work queue short', 'task:dnfb-management'],
    ['coder who takes part in UDS reporting', 'task:statistical-reporting'],
    ['coder who reports UDS measures', 'task:quality-measure-reporting'],
    ['professional fee coding across more than one specialty', 'specialty:multispecialty'],
    ['coding for a health plan or provider group', 'setting:physician-practice'],
    ['oriented new coders', 'task:coder-mentoring'],
    ['coder, casual position', 'setting:per-diem'],
    ['coders work at home', 'setting:remote'],
    ['coders work on campus three days a week', 'setting:on-site'],
    ['coders for a firm with consulting services', 'setting:consulting'],
    ['facility and professional coding', 'setting:professional-fee'],
    ['codes the professional component of imaging', 'setting:professional-fee'],
    ['coder, willing to learn', 'soft:continuous-learning'],
    ['coder with clinical judgment', 'soft:analytical-thinking'],
    ['ability to interpret data about coding', 'soft:analytical-thinking'],
    ['QA review of coded charts', 'task:coding-audit'],
    ['knowledge of DRG reimbursement for coders', 'payment:drg'],
  ])('reads %s as %s all the same', (text, id) => {
    expect(idsIn(text)).toContain(id)
  })
})

const plainForm = arbitraryForm.filter(({ concept, form }) => standsAlone(concept, form))

function idsIn(text: string): readonly string[] {
  return findMentions(text).map(({ conceptId }) => conceptId)
}

function kindOf(id: string): string {
  return id.split(':')[0] ?? ''
}
