import { describe, expect, it } from 'vitest'
import { readingsOf } from '@/components/match/other-readings'
import { experiencedCoder } from '@/lib/resume/sample-experienced'
import { answers } from '@/lib/worker/answers'

async function readingsIn(requirement: string, more = '') {
  const text = `Outpatient Coder\n\nRequirements:\n- ${requirement}\n${more}- Code outpatient charts in ICD-10-CM and CPT`
  const answer = await answers.match(experiencedCoder, text, '2026-11-26')
  if (!answer.ok) throw new Error('The posting of a test cannot be read.')
  return readingsOf(answer.value.posting, answer.value.concepts)
}

describe('readingsOf', () => {
  it('says how a phrase is read here, and how else', async () => {
    expect(await readingsIn('RHIT and CCS or CIC required')).toEqual([
      { words: 'RHIT and CCS or CIC', here: 'RHIT, and CCS or CIC', other: 'RHIT and CCS, or CIC' },
    ])
  })

  it('says nothing of a phrase with one reading', async () => {
    expect(await readingsIn('CPC, CCS or RHIT required')).toEqual([])
  })
})
