import { describe, expect, it } from 'vitest'
import { credentialNames, nameWithLetters } from '@/lib/import/linkedin/names'

describe('nameWithLetters', () => {
  it.each([
    ['Wilma Okafor, RHIT, CRC', 'Wilma Okafor', ['RHIT', 'CRC']],
    ['Wilma Okafor, MBA, CPC', 'Wilma Okafor', ['CPC']],
    ['Wilma Okafor, Jr., CPC', 'Wilma Okafor, Jr.', ['CPC']],
    ['Wilma Okafor, Coder at Larch', 'Wilma Okafor, Coder at Larch', []],
    ['Wilma Okafor', 'Wilma Okafor', []],
  ])('parts %s', (value, name, acronyms) => {
    const read = nameWithLetters(found(value))
    expect(read.name.value).toBe(name)
    expect(read.letters.map(({ acronym }) => acronym?.value)).toEqual(acronyms)
  })
})

describe('credentialNames', () => {
  it('knows the letters in brackets of a credential that the lexicon has not', () => {
    expect(credentialNames(found('Harbor Pilot Rating (HPR)'))).toMatchObject({
      name: { value: 'Harbor Pilot Rating' },
      acronym: { value: 'HPR' },
    })
  })
})

function found(value: string) {
  return { value, from: [{ line: 0, start: 0, end: value.length }] }
}
