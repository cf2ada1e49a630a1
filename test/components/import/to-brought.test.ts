import { describe, expect, it } from 'vitest'
import { toBrought } from '@/components/import/to-brought'
import { importFile } from '@/lib/import/import-file'
import { broughtShape } from '@/lib/resume/brought'

const imported = async (text: string) => {
  const read = await importFile(new TextEncoder().encode(text), 'resume', '2026-11-26')
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

describe('toBrought', () => {
  it('keeps every line of the file, and says where each went', async () => {
    const text = 'Wilma Okafor\nwilma@example.com\n\nI keep bees.'
    const brought = toBrought(await imported(text), 'okafor.txt')
    expect(brought?.lines.map((line) => line.text)).toEqual([
      'Wilma Okafor',
      'wilma@example.com',
      'I keep bees.',
    ])
    expect(brought?.placed).toContainEqual({ keys: 'contact.email', lines: [1] })
    expect(brought?.fileName).toBe('okafor.txt')
    expect(broughtShape.parse(brought)).toEqual(brought)
  })

  it('keeps nothing of a file that holds the resume as data', async () => {
    const json = JSON.stringify({ basics: { name: 'Wilma Okafor' } })
    expect(toBrought(await imported(json), 'resume.json')).toBeUndefined()
  })
})
