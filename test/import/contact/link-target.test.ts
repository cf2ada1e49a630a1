import { describe, expect, it } from 'vitest'
import { reachableBehind } from '@/lib/import/contact/link-target'

describe('reachableBehind', () => {
  it.each([
    ['LinkedIn', 'https://www.linkedin.com/in/dana-whitfield/', 'linkedin.com/in/dana-whitfield'],
    ['Website', 'https://whitfield.example.com/', 'whitfield.example.com'],
    ['Portfolio', 'https://example.org/dana?from=resume', 'example.org/dana'],
    ['Mail', 'mailto:dana@example.com', 'dana@example.com'],
  ])('writes the address behind %s', (words, target, address) => {
    expect(reachableBehind(words, target)).toBe(address)
  })

  it.each([
    ['Mercer Street Hospital', 'https://mercer.example.com/'],
    ['Website', 'javascript:alert(1)'],
    ['linkedin.com/in/dana-whitfield', 'https://www.linkedin.com/in/dana-whitfield'],
  ])('leaves alone what stands behind %s', (words, target) => {
    expect(reachableBehind(words, target)).toBeNull()
  })
})
