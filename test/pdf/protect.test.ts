import { describe, expect, it } from 'vitest'
import { protectedSpaces } from '@/lib/pdf/protect'
import { layOut, resumeWith, textsOf } from './laid-out'

/** Terms whose spaces must never become a line break. */
const TERMS = [
  'HCPCS Level II',
  'Level I trauma',
  'Mar 2021',
  '14 Mar 2021',
  'Mar 2021 – Present',
  'September 2019 – Mar 2021',
  '2018 – 2020',
  'fiscal 2025',
  'No. 01234567',
  'CPT 99202–99215',
  'CPT 99291',
  'modifier 25',
  'modifiers 25',
  'MS-DRG 853',
  'CMS-HCC V28',
  'Columbus, OH',
  'New Port Richey, FL',
  'St. Paul, MN 55101',
  '$1.2 million',
  '640 beds',
  '1,900 charts',
  '98 %',
  '(614) 555-0142',
  '+1 614 555 0142',
  '614 555-0142 ext. 12',
  '3M 360 Encompass',
  '12 Larkfield Ave',
]

describe('protectedSpaces', () => {
  it.each(TERMS)('keeps %s together', (term) => {
    const spaces = [...term.matchAll(/ /g)].map(({ index }) => index + 'words '.length)
    const kept = protectedSpaces(`words ${term} words`)
    expect(spaces.filter((space) => !kept.has(space))).toEqual([])
    expect(kept.has('words'.length)).toBe(false)
  })

  it('leaves ordinary words apart', () => {
    const text = 'Coded the charts of four hospitals and taught new coders each month, may one add'
    expect([...protectedSpaces(text)]).toEqual([])
  })
})

describe('a protected term in a paragraph', () => {
  it.each([...TERMS, 'ICD-10-CM', 'CC/MCC', 'CPC-A', '99202-99215', 'MS-DRG/APR-DRG'])(
    'stays on one line wherever %s falls',
    (term) => {
      for (let before = 0; before < 24; before += 1) {
        const text = `${'audit '.repeat(before)}${term} ${'audit '.repeat(20)}`
        const lines = textsOf(layOut(resumeWith({ summary: text })), 'summary')
        expect(lines.filter((line) => line.includes(term))).toHaveLength(1)
      }
    },
  )
})
