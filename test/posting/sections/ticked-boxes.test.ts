import { describe, expect, it } from 'vitest'
import { dropUnticked } from '@/lib/posting/sections/ticked-boxes'
import { levels, read } from '@/test/posting/read'

describe('dropUnticked', () => {
  it.each([
    ['[X] CPC\n[ ] RHIT\n\n[ ] CCS', '[X] CPC\n\n\n'],
    ['☐ RHIT\n☒ CPC', '\n☒ CPC'],
    ['(x) CPC\n( ) CCS', '(x) CPC\n'],
  ])('leaves out what %j does not tick', (text, left) => expect(dropUnticked(text)).toBe(left))

  it.each([
    '☐ CPC\n☐ CCS',
    '☑ CPC\n☑ CCS',
    '☒ CPC\nSkills\n☐ Epic',
    'CPC [X] RHIT [ ]',
    'Remote: ☐ Yes ☒ No',
  ])('leaves %j alone', (text) => expect(dropUnticked(text)).toBe(text))

  it('reads a form by its ticks', () => {
    const posting = read('Coder for our clinic\nCertification\n[ ] RHIT\n[X] CPC\n[ ] CCS\nSkills: ICD-10-CM')
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'codeset:icd-10-cm': 'required' })
    expect(levels(posting)['credential:rhit']).toBeUndefined()
  })

  it('is not held up by many boxes', () => {
    expect(dropUnticked(`[x] a\n${'☐ b\n'.repeat(50_000)}`)).toContain('[x] a')
  })
})
