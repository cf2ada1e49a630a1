import { describe, expect, it } from 'vitest'
import { mendBullets } from '@/lib/posting/sections/odd-bullets'
import { levels, read } from '@/test/posting/read'

describe('mendBullets', () => {
  it.each([
    ['§  Two years of coding', '• Two years of coding'],
    ['Ø\tExcel a plus', '• Excel a plus'],
    ['\uf0b7 CPC', '• CPC'],
    ['\uf0d8\tEpic', '• Epic'],
    ['â€¢ CPC', '• CPC'],
    ['o\tCPC', '• CPC'],
    ['q  CPC\nq  Epic', '• CPC\n• Epic'],
    ['? CPC\n? Epic', '• CPC\n• Epic'],
  ])('gives a lost mark of %j a bullet', (text, mended) => expect(mendBullets(text)).toBe(mended))

  it.each([
    'Write to us. ? CPC',
    'v CPC',
    'I CPC\nI Epic',
    '42 CFR § 1395',
    'Ørsted Clinic',
    'What pays?\nA CPC',
  ])('leaves %j alone', (text) => expect(mendBullets(text)).toBe(text))

  it('reads items with lost marks as a list', () => {
    const posting = read('Coding Specialist\nü  Must have CPC or RHIT\nØ  Excel skills a plus')
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'required',
      'software:microsoft-excel': 'preferred',
    })
  })
})
