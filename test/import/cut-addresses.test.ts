import { describe, expect, it } from 'vitest'
import { isCutAddress } from '@/lib/import/cut-addresses'

describe('isCutAddress', () => {
  it.each([
    ['orla.pennington@example.co', 'm'],
    ['orla.pennington@example.', 'com'],
    ['orla.pennington@', 'example.org'],
    ['orla.pennington', '@example.com'],
    ['https://www.linkedin.com/in/', 'orla-pennington'],
    ['linkedin.com/in/orla-', 'pennington'],
  ])('joins %s and %s', (before, after) => {
    expect(isCutAddress(before, after)).toBe(true)
  })

  it.each([
    ['orla.pennington@example.com', 'columbus'],
    ['orla.pennington@example.co', 'Tulsa, OK'],
    ['orla.pennington@example.com', 'linkedin.com/in/orla'],
    ['linkedin.com/in/orla', 'github.com/orla'],
    ['Coded charts', 'daily'],
    ['555-0143', 'orla@example.com'],
  ])('leaves %s and %s apart', (before, after) => {
    expect(isCutAddress(before, after)).toBe(false)
  })
})
