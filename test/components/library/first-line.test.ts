import { describe, expect, it } from 'vitest'
import { firstLine } from '@/components/library/first-line'

describe('firstLine', () => {
  it('takes the first line that has words', () => {
    expect(firstLine('\n  ----\n  Outpatient Coder II  \nRemote')).toBe('Outpatient Coder II')
  })

  it('cuts a paragraph at a word', () => {
    const named = firstLine(`Tamarack Physicians ${'is looking for coders '.repeat(9)}`)
    expect(named).toMatch(/^Tamarack Physicians .*\w…$/)
    expect(named.length).toBeLessThanOrEqual(73)
  })

  it('cuts what has no space to cut at', () => {
    expect(firstLine('x'.repeat(500))).toBe(`${'x'.repeat(72)}…`)
  })

  it('says so when there is nothing to go by', () => {
    expect(firstLine(' \n 12-34 \n')).toBe('A posting without a title')
  })
})
