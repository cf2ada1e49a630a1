import { describe, expect, it } from 'vitest'
import { formBlocks } from '@/lib/export/form-blocks'
import { makePlainText, textOfBlock } from '@/lib/export/plain-text'
import { resumeWith } from '@/test/pdf/laid-out'
import { sampleCoder } from '@/test/pdf/sample-coder'

describe('formBlocks', () => {
  it('gives every field of a job with the words that a form wants in it, and nothing else', () => {
    const experience = [
      {
        id: 'a',
        title: 'Coder',
        start: '2019-03',
        end: '2020',
        bullets: [{ id: 'x', text: 'Coded charts.' }],
      },
    ]
    expect(formBlocks(resumeWith({ experience }))).toEqual([
      {
        section: 'Work experience',
        fields: [
          { label: 'Job title', value: 'Coder' },
          { label: 'From', value: '03/2019' },
          { label: 'To', value: '2020' },
          { label: 'Description', value: '- Coded charts.' },
        ],
      },
    ])
  })

  it('has no block for what is empty', () => {
    expect(formBlocks(resumeWith({}))).toEqual([])
  })

  it('is what the whole text is made of, block for block', () => {
    const text = makePlainText(sampleCoder)
    const blocks = formBlocks(sampleCoder)
    expect(blocks.length).toBeGreaterThan(5)
    for (const block of blocks) expect(text).toContain(textOfBlock(block))
  })

  it('leaves the name off the summary, which is a field of its own', () => {
    const [block] = formBlocks(resumeWith({ summary: 'Ten years in outpatient coding.' }))
    expect(block && textOfBlock(block)).toBe('Ten years in outpatient coding.')
  })
})
