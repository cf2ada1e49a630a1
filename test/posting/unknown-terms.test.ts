import { describe, expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { asked, read } from './read'

describe('unknownTermsIn', () => {
  it.each([
    ['Experience with MDQR reporting', ['MDQR']],
    ['Proficient in Quillmark software', ['Quillmark']],
    ['Knowledge of eQuillTrack and TruCode', ['eQuillTrack']],
    ['Daily use of systems such as Epic, Quillmark, or Fernbase', ['Quillmark', 'Fernbase']],
  ])('lists what the lexicon does not know in "%s"', (line, terms) => {
    const posting = asked(line)
    expect(posting.unknownTerms.map(({ text }) => text)).toEqual(terms)
    for (const { text, spans } of posting.unknownTerms)
      expect(spans.map((span) => slice(posting.text, span))).toEqual([text])
  })

  it.each([
    'CPC and ICD-10-PCS with EHR',
    'AAPC or AHIMA membership',
    'Must live in TX, FL or GA',
    'We cannot hire in CA/NY/WA',
    'Monday through Friday, 8 AM to 5 PM EST',
    'BS in HIM or MBA',
    'HSD/GED',
    'PLEASE APPLY TODAY',
    'EITHER of these will do; if not interested reply REMOVE',
    'Experience with the SKILLS of a CODER at the County or City level',
    'Strong Communication Skills Needed Daily',
    'Reports to the Coding Manager',
  ])('lists nothing in "%s"', (line) => expect(asked(line).unknownTerms).toEqual([]))

  it('takes no heading, employer or boilerplate for a term', () => {
    const posting = read(`QVRX Medical Group
Coder at QVRX Medical Group
THE QVRX WAY
Requirements
• CPC and two years of experience
About us
QVRX Medical Group uses ZZTOPIA and ZZTOPIA.`)
    expect(posting.unknownTerms).toEqual([])
  })

  it('counts a duty only when the posting comes back to it', () => {
    const duties = (second: string) =>
      read(
        `Medical Coder\nResponsibilities\n• Work the MDQR queue\n• Code charts${second}\nRequirements\n• CPC`,
      )
    expect(duties('').unknownTerms).toEqual([])
    expect(duties(' for MDQR').unknownTerms).toMatchObject([{ text: 'MDQR', level: 'mentioned' }])
  })

  it('lists no subject of a degree and no value of a house', () => {
    const terms = read(
      'Coding Manager\n\nRequirements\n- Bachelor’s degree in HIM, Business or Nursing\n- CPC, five years of coding\n- Integrity and Trust',
    ).unknownTerms
    expect(terms).toEqual([])
  })
})
