import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('credentials after a name', () => {
  it('have their issuer and number in brackets, and nothing is left over', () => {
    const { resume, leftovers } = read('Maria Stein, CPC (AAPC #01234567), CRC')
    expect(resume.credentials.map(({ acronym, issuer, number }) => [acronym, issuer, number])).toEqual([
      ['CPC', 'AAPC', '01234567'],
      ['CRC', '', ''],
    ])
    expect(leftovers).toEqual([])
  })

  it.each(['CPC (apprentice)', 'CPC (Apprentice), BLS'])(
    'are an apprentice’s where brackets say so, and no headline: %s',
    (letters) => {
      const { credentials, contact } = read(`Maria Stein\n${letters}`).resume
      expect(credentials[0]?.acronym).toBe('CPC-A')
      expect(contact.headline).toBe('')
    },
  )

  it('have no issuer in letters that nobody knows', () => {
    const { credentials } = read('Maria Stein, FZQE, CPC, XQM').resume
    expect(credentials.map(({ acronym, issuer }) => [acronym, issuer])).toEqual([['CPC', '']])
  })

  it('are letters of a degree as well, which are no part of the name', () => {
    const { contact, credentials } = read('Maria Stein MBA, CPC, CDEO (retired)').resume
    expect(contact).toMatchObject({ name: 'Maria Stein', headline: '' })
    expect(credentials.map(({ acronym, status }) => [acronym, status])).toEqual([
      ['CPC', 'held'],
      ['CDEO', 'retired'],
    ])
  })

  it('are no initials in a box', () => {
    const { credentials } = read('MD\nMaria Delaney\nmaria@example.com').resume
    expect(credentials).toEqual([])
  })
})

function read(head: string) {
  return understand(sourceLines(`${head}\nmaria.stein@example.com`), '2026-11-27')
}
