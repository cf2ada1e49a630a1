import { describe, expect, it } from 'vitest'
import { dropMarkdown } from '@/lib/posting/sections/markdown'
import { levels, read } from '@/test/posting/read'

describe('dropMarkdown', () => {
  it('takes the signs away and keeps the words', () => {
    expect(dropMarkdown('## Requirements\n* **CPC** or [CCS](https://example.org/ccs)')).toBe(
      'Requirements\n* CPC or CCS',
    )
  })

  it('leaves plain text alone', () => {
    const text = '* CPC\n# of years: 3\nA * B [x]'
    expect(dropMarkdown(text)).toBe(text)
  })

  it('lets headings be read', () => {
    const posting = read(
      '# Coder\n\n**Requirements:**\n\n* CPC\n\n**Preferred Skills:**\n\n* Epic\n* 2 years of experience',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'preferred' })
  })

  it('opens the row with strong words that are a heading’s', () => {
    expect(dropMarkdown('**Who we are** Ridgeline runs clinics.\n**Very** good coders')).toBe(
      'Who we are: Ridgeline runs clinics.\nVery good coders',
    )
  })
})
