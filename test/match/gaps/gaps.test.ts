import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import type { Gap } from '@/lib/match/report'
import { arbitraryAsked } from '@/test/arbitraries/postings'
import { arbitraryResume } from '@/test/arbitraries/resumes'
import { held, postingOf, readText, reportOf, resumeOf } from '@/test/match/build'

describe('gapsOf', () => {
  it('asks about what is nowhere, and writes nothing', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['standard:meat'] }] })
    const [gap] = gapsFor({}, posting)
    expect(gap).toMatchObject({ conceptIds: ['standard:meat'], worth: { unit: 'fit', amount: 1 } })
    expect(gap?.remedy.kind).toBe('claim')
    expect(gap?.where).toContain('line 2')
  })

  it('sends a credential to its entry, never to a job', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:ccs'], words: 'CCS' }] })
    for (const parts of [{ skills: ['CCS'] }, { summary: 'Coder, CCS.' }]) {
      const [gap] = gapsFor(parts, posting)
      expect(gap?.why).toContain('Certifications')
      expect(gap?.why).not.toContain('job')
    }
  })

  it('asks where a listed skill was used', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['software:epic'], words: 'Epic' }] })
    const [gap] = gapsFor({ skills: ['Epic'] }, posting)
    expect(gap?.worth).toEqual({ unit: 'fit', amount: 0.3 })
    expect(gap?.remedy.kind).toBe('claim')
  })

  it.each([
    ['Training counts as a list does', { title: 'Coding Extern' }],
    ['ended more than ten years ago', { start: '2010-01', end: '2014-06', current: false }],
    ['no dates that we can read', { start: '' }],
  ])('says of what a job lists: %s', (why, job) => {
    const posting = postingOf({ requirements: [{ anyOf: ['software:epic'], words: 'Epic' }] })
    const resume = resumeOf({ bullets: ['Coded charts in Epic'] })
    const experience = resume.experience.map((one) => ({ ...one, ...job }))
    const [gap] = reportOf({ ...resume, experience }, posting).gaps
    expect(gap?.why).toContain(why)
    expect(gap?.remedy.kind).toBe('claim')
  })

  it('says of a figure in an old job that the job is old', () => {
    const posting = postingOf({ accuracy: [{ percent: 95, level: 'required' }] })
    const resume = resumeOf({ bullets: ['Kept 96% coding accuracy'] })
    const experience = resume.experience.map((one) => ({
      ...one,
      start: '2010-01',
      end: '2014-06',
      current: false,
    }))
    const [gap] = reportOf({ ...resume, experience }, posting).gaps
    expect(gap?.why).toContain('ended more than ten years ago')
    expect(gap?.why).not.toContain('In a dated job')
    expect(gap?.remedy).toMatchObject({ ask: expect.stringContaining('measured since') })
  })

  it('asks whose work it is where a line names it and does not say that it was done', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['software:epic'], words: 'Epic' }] })
    const [gap] = gapsFor({ bullets: ['Familiar with Epic'] }, posting)
    expect(gap?.why).not.toContain('In a dated job')
    expect(gap?.remedy).toMatchObject({ ask: expect.stringContaining('yourself') })
  })

  it('spells out the letters alone where other words belong to the name', () => {
    const words = 'Evaluation and Management (E/M)'
    const posting = postingOf({ requirements: [{ anyOf: ['topic:e-m'], words }] })
    const wording = gapsFor({ bullets: ['Reviewed E/M leveling for six providers'] }, posting).find(isWording)
    expect(wording?.remedy).toMatchObject({
      after: expect.stringMatching(/ \(E\/M\) leveling for six providers$/),
    })
  })

  it('spells out a term in its place, keeping the rest of the line', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['topic:e-m'], words: 'Evaluation and Management (E/M) levels' }],
    })
    const wording = gapsFor({ bullets: ['Checked E&M on sampled encounters'] }, posting).find(isWording)
    expect(wording?.worth).toEqual({ unit: 'forms', amount: 3 })
    expect(wording?.remedy).toMatchObject({
      field: 'experience.0.bullets.0.text',
      before: 'Checked E&M on sampled encounters',
      after: 'Checked evaluation and management (E/M) on sampled encounters',
    })
  })

  it('spells out a code set in the Skills list, once, and not in a bullet', () => {
    const posting = postingOf({
      requirements: [
        {
          anyOf: ['codeset:icd-10-cm'],
          words: 'International Classification of Diseases, 10th Revision, Clinical Modification',
        },
      ],
    })
    const bullets = ['Assigned ICD-10-CM codes to clinic visits']
    const after = 'International Classification of Diseases, 10th Revision, Clinical Modification (ICD-10-CM)'
    expect(gapsFor({ bullets }, posting).find(isWording)?.remedy).toEqual({
      kind: 'wording',
      field: 'skills.codeSets.0',
      before: '',
      after,
    })
    const inBoth = resumeOf({ bullets })
    const resume = { ...inBoth, skills: { ...inBoth.skills, codeSets: ['ICD-10-CM'] } }
    expect(reportOf(resume, posting).gaps.find(isWording)?.remedy).toMatchObject({
      field: 'skills.codeSets.0',
      before: 'ICD-10-CM',
    })
    const done = { ...inBoth, skills: { ...inBoth.skills, codeSets: [after] } }
    expect(reportOf(done, posting).gaps.filter(isWording)).toEqual([])
  })

  it('is called by the posting’s words where the name is ours alone', () => {
    const posting = readText('Medical Coder\n\nRequired:\n- CPT\n- Experience with Medicare and Medicaid')
    const labels = reportOf(resumeOf({ bullets: ['Billed Medicare'] }), posting).gaps.map(
      ({ label }) => label,
    )
    expect(labels).toContain('Medicare and Medicaid')
    expect(labels).not.toContain('government program')
  })

  it('asks once of a level I trauma center, by its own row', () => {
    const posting = readText(
      'Inpatient Coder\n\nRequired:\n- ICD-10-CM\n\nPreferred:\n- Level I trauma or teaching hospital experience',
    )
    const { gaps } = reportOf(resumeOf({ bullets: ['Coded 20 inpatient hospital charts a day'] }), posting)
    expect(gaps.filter(({ conceptIds }) => conceptIds.includes('setting:hospital'))).toEqual([])
    expect(gaps.map(({ label }) => label)).toContain('Level I trauma center or teaching hospital')
  })

  it('puts a name that the posting spells out before one that it does not', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['topic:sdoh'], words: 'SDOH' },
        { anyOf: ['topic:e-m'], words: 'Evaluation and Management' },
      ],
    })
    const gaps = gapsFor({ bullets: ['Checked E/M levels', 'Flagged SDOH'] }, posting).filter(isWording)
    expect(gaps.map(({ id }) => id)).toEqual(['gap-wording-topic:e-m', 'gap-spelling-topic:sdoh'])
  })

  it('names two of many wishes, and the others in the reason', () => {
    const wishes = ['credential:cpma', 'software:epic', 'standard:meat', 'regulation:hipaa'] as const
    const posting = postingOf({
      requirements: wishes.map((id) => ({ anyOf: [id], level: 'preferred' as const })),
    })
    const [gap] = gapsFor({}, posting)
    expect(gap?.label).toBe('CPMA, Epic and 2 more')
    expect(gap?.why).toContain('MEAT')
    expect(gap?.why).toContain('HIPAA')
  })

  it.each([
    [['software:epic'] as const, 'If it is true of you'],
    [['software:epic', 'standard:meat'] as const, 'If one of them is true of you'],
  ])('asks of one wish as of one: %s', (wishes, words) => {
    const [gap] = gapsFor(
      {},
      postingOf({ requirements: wishes.map((id) => ({ anyOf: [id], level: 'preferred' as const })) }),
    )
    expect(gap?.remedy).toEqual({ kind: 'none', say: `${words}, add it. If not, leave it.` })
  })

  it('fills the name of a credential that has only its acronym', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:ccs'], words: 'CCS' }] })
    expect(gapsFor({ credentials: [held('CCS')] }, posting).find(isWording)?.remedy).toEqual({
      kind: 'wording',
      field: 'credentials.0.name',
      before: '',
      after: 'Certified Coding Specialist',
    })
  })

  it('never turns CPC-A into CPC', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:cpc'], words: 'CPC' }] })
    const gaps = gapsFor({ credentials: [held('CPC-A')], summary: 'CPC-A with 600 cases.' }, posting)
    expect(gaps.length).toBeGreaterThan(0)
    for (const { remedy } of gaps) expect(remedy.kind).toBe('none')
  })

  it('puts no name in the place of a code number, nor of the half of a range', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['topic:e-m'], words: 'Evaluation and Management' }],
    })
    const bullets = ['Leveled CPT 99202–99215 for 14 providers', 'Audited 99213 for downcoding']
    expect(gapsFor({ bullets }, posting).filter(isWording)).toEqual([])
  })

  it('leaves two names that are written as one', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['codeset:icd-10-cm'], words: 'ICD-10-CM' }] })
    expect(gapsFor({ bullets: ['Coded in ICD-10-CM/PCS'] }, posting).filter(isWording)).toEqual([])
  })

  it.each([
    ['payment:cmi', 'Tracked the CMI index'],
    ['codeset:ndc', 'Checked NDC code'],
    ['standard:poa', 'Set POA indicator'],
  ] as const)('does not say the last word of %s twice', (id, line) => {
    const posting = postingOf({ requirements: [{ anyOf: [id], words: getLexicon().concept(id).name }] })
    const texts = gapsFor({ bullets: [line] }, posting).map(({ remedy }) =>
      remedy.kind === 'wording' ? remedy.after : '',
    )
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).not.toMatch(/\) (?:index|code|indicator)/)
  })

  it.each([
    ['topic:e-m', 'Medical decision making (MDM)', 'Coded by MDM'],
    ['setting:critical-access-hospital', 'Critical access hospital (CAH)', 'Coded for a rural hospital'],
    ['payment:apc', 'Ambulatory Payment Classification', 'Assigned APCs (and their status indicators)'],
  ] as const)('puts no other thing in the place of what was written: %s', (id, words, line) => {
    const posting = postingOf({ requirements: [{ anyOf: [id], words }] })
    expect(gapsFor({ bullets: [line] }, posting).filter(isWording)).toEqual([])
  })

  it.each([
    ['specialty:cardiology', 'Electrophysiology', 'Coded cardiology office visits'],
    ['software:epic-resolute', 'Epic HB', 'Billed in Epic PB'],
    ['topic:e-m', 'Medical decision making (MDM)', 'Leveled E/M visits'],
  ] as const)('asks where the posting names another part of %s', (id, words, line) => {
    const posting = postingOf({ requirements: [{ anyOf: [id], words }] })
    const gap = gapsFor({ bullets: [line] }, posting).find(({ worth }) => worth.unit === 'forms')
    expect(gap?.remedy).toMatchObject({ kind: 'claim', ask: expect.stringContaining(words) })
  })

  it('tells another spelling of the same thing', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['setting:professional-fee'], words: 'Pro-fee' }] })
    const gap = gapsFor({ bullets: ['Coded professional fee visits'] }, posting).find(
      ({ worth }) => worth.unit === 'forms',
    )
    expect(gap?.remedy).toEqual({ kind: 'none', say: 'Where it is true of your work, write “Pro-fee”.' })
  })

  it('keeps the number and the article of what it spells out', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['standard:lcd'], words: 'Local Coverage Determination' }],
    })
    const afterOf = (line: string) =>
      gapsFor({ bullets: [line] }, posting).map(({ remedy }) => remedy.kind === 'wording' && remedy.after)
    expect(afterOf('Checked LCDs of two contractors')).toEqual([
      'Checked Local Coverage Determinations (LCDs) of two contractors',
    ])
    expect(afterOf('Cited an LCD in each appeal')).toEqual([
      'Cited a Local Coverage Determination (LCD) in each appeal',
    ])
    expect(afterOf('Checked Local Coverage Determinations (LCDs)')).toEqual([])
  })

  it('puts what is heaviest first, and the wishes last, together', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['credential:cpma'], level: 'preferred' },
        { anyOf: ['software:epic'], level: 'preferred' },
        { anyOf: ['standard:meat'] },
        { anyOf: ['credential:cpc'] },
      ],
    })
    const gaps = gapsFor({}, posting)
    expect(gaps.map(({ conceptIds }) => conceptIds)).toEqual([
      ['credential:cpc'],
      ['standard:meat'],
      ['credential:cpma', 'software:epic'],
    ])
  })

  it('puts the years that hold Fit down before a code set of the same weight', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['codeset:cpt'] },
        { anyOf: ['codeset:icd-10-cm'] },
        { anyOf: ['codeset:icd-10-pcs'] },
        { anyOf: ['codeset:hcpcs-level-ii'] },
      ],
      experience: [{ years: 2, level: 'required', scope: [] }],
    })
    const gaps = gapsFor(
      { title: 'Medical Coder', start: '2025-10', bullets: ['Coded in CPT, HCPCS Level II and ICD-10-PCS'] },
      posting,
    )
    expect(gaps.filter(({ worth }) => worth.unit === 'fit').map(({ id }) => id)).toEqual([
      'gap-experience-1',
      'gap-requirement-2',
    ])
  })

  it('is in order, with ids of its own, for any resume and posting', () => {
    fc.assert(
      fc.property(arbitraryResume, fc.array(arbitraryAsked, { maxLength: 6 }), (resume, requirements) => {
        const { gaps } = reportOf(resume, postingOf({ requirements }))
        const ranks = gaps.map(rankOf)
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length)
      }),
      { numRuns: 60 },
    )
  })

  it('changes no concept by a change of words, for any resume and posting', () => {
    let rewrites = 0
    fc.assert(
      fc.property(arbitraryResume, fc.array(arbitraryAsked, { maxLength: 6 }), (resume, requirements) => {
        for (const { remedy } of reportOf(resume, postingOf({ requirements: requirements.map(spelledOut) }))
          .gaps) {
          if (remedy.kind !== 'wording' || remedy.before === '') continue
          rewrites += 1
          expect(idsIn(remedy.after)).toEqual(idsIn(remedy.before))
        }
      }),
      { numRuns: 100 },
    )
    expect(rewrites).toBeGreaterThan(0)
  })
})

/** Asked for by its full name, so that a search for it counts. */
function spelledOut<Asked extends { readonly anyOf: readonly ConceptId[] }>(asked: Asked) {
  return { ...asked, words: asked.anyOf.map((id) => getLexicon().concept(id).name).join(' or ') }
}

/** What is neither a rare spelling nor a wish comes first. */
function rankOf({ id }: Gap): number {
  if (id === 'gap-preferred') return 2
  return id.startsWith('gap-spelling-') ? 1 : 0
}

function gapsFor(
  parts: Parameters<typeof resumeOf>[0],
  posting: ReturnType<typeof postingOf>,
): readonly Gap[] {
  return reportOf(resumeOf(parts), posting).gaps
}

function isWording({ remedy }: Gap): boolean {
  return remedy.kind === 'wording'
}

function idsIn(text: string): string[] {
  return findMentions(text)
    .map(({ conceptId }) => conceptId)
    .toSorted()
}
