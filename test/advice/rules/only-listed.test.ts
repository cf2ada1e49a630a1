import { describe, expect, it } from 'vitest'
import { resumeShape } from '@/lib/resume/schema'
import { found, withLines } from '@/test/advice/advice-of'

const POSTING =
  'Outpatient Coder\n\nRequirements:\n- CPC required\n- Epic experience required\n\nPreferred:\n- 3M 360 Encompass'

describe('onlyListed', () => {
  it('asks where a required system was used that only the list names', () => {
    const resume = resumeShape.parse({
      ...withLines(['Coded 40 charts a day']),
      skills: { systems: ['Epic', '3M 360 Encompass'] },
    })
    const findings = found('only-listed', resume, POSTING)
    expect(findings.map(({ place }) => place.field)).toEqual(['skills.systems.0'])
    expect(findings[0]?.gapId).not.toBeNull()
    expect(findings[0]?.remedy.kind).toBe('question')
  })

  it('asks for the entry of a credential, not for a job', () => {
    const resume = resumeShape.parse({
      ...withLines(['Coded 40 charts a day in Epic']),
      skills: { knowledge: ['CPC'] },
    })
    const [finding] = found('only-listed', resume, POSTING)
    expect(finding?.says).toContain('Certifications')
    expect(finding?.remedy).toMatchObject({
      kind: 'question',
      ask: expect.stringContaining('Do you hold it?'),
    })
  })

  it('does not say that no job names what a job without dates names', () => {
    const resume = withLines(['Coded 40 charts a day in Epic'], { start: '' })
    const [finding] = found('only-listed', resume, POSTING)
    expect(finding?.place.field).toMatch(/^experience\./)
    expect(finding?.says).toContain('dates')
    expect(finding?.says).not.toContain('no job of yours')
  })

  it.each([
    ['only training', { title: 'Coding Extern', start: '2026-01', end: '2026-04' }, 'Coded charts in Epic'],
    ['more than ten years', { start: '2010-01', end: '2014-06' }, 'Coded charts in Epic'],
    ['no dates', { start: '' }, 'Coded charts in Epic'],
    ['another trade', { title: 'Software Developer' }, 'Built reports in Epic'],
    ['without saying that you did it', {}, 'Familiar with Epic'],
  ])('says why a job only lists it: %s', (why, job, line) => {
    const [finding] = found('only-listed', withLines([line], job), POSTING)
    expect(finding?.says).toContain(why)
    if (why !== 'no dates') expect(JSON.stringify(finding)).not.toMatch(/no dates|dates of that job/)
  })

  it('is content where a job names it, and where nothing does', () => {
    expect(found('only-listed', withLines(['Coded 40 charts a day in Epic']), POSTING)).toEqual([])
    expect(found('only-listed', withLines(['Coded 40 charts a day']), POSTING)).toEqual([])
  })
})
