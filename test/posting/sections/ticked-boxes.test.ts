import { describe, expect, it } from 'vitest'
import { dropUnticked } from '@/lib/posting/sections/ticked-boxes'
import { levels, read } from '@/test/posting/read'

describe('dropUnticked', () => {
  it.each([
    ['[X] CPC\n[ ] RHIT\n\n[ ] CCS', '[X] CPC\n\n\n'],
    ['☐ RHIT\n☒ CPC', '\n☒ CPC'],
    ['(x) CPC\n( ) CCS', '(x) CPC\n'],
    ['(x) Required\n( ) Highly preferred', '(x) Required\n'],
    ['(x) CPC required\n( ) CRC required', '(x) CPC required\n'],
  ])('leaves out what %j does not tick', (text, left) => expect(dropUnticked(text)).toBe(left))

  it.each([
    '☐ CPC\n☐ CCS',
    '☑ CPC\n☑ CCS',
    '☒ CPC\nSkills\n☐ Epic',
    'CPC [X] RHIT [ ]',
    '(x) CPC or CCS required\n( ) CRC preferred',
    '[x] CPC\n[_] CRC is a plus',
    'Remote: ☐ Yes ☒ No',
  ])('leaves %j alone', (text) => expect(dropUnticked(text)).toBe(text))

  it('reads a form by its ticks', () => {
    const posting = read('Coder for our clinic\nCertification\n[ ] RHIT\n[X] CPC\n[ ] CCS\nSkills: ICD-10-CM')
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'codeset:icd-10-cm': 'required' })
    expect(levels(posting)['credential:rhit']).toBeUndefined()
  })

  it.each(['(x) CPC or CCS required\n( ) CRC preferred', '✅ CPC or CCS required\n☐ CRC preferred'])(
    'keeps what says itself that it is wished for: %j',
    (form) =>
      expect(levels(read(`Coder for our clinic charts\n${form}`))).toMatchObject({
        'credential:cpc': 'required',
        'credential:crc': 'preferred',
      }),
  )

  it('is not held up by many boxes', () => {
    expect(dropUnticked(`[x] a\n${'☐ b\n'.repeat(50_000)}`)).toContain('[x] a')
  })
})
