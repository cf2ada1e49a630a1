import { describe, expect, it } from 'vitest'
import { faultName } from '@/components/shell/fault-name'

describe('faultName', () => {
  it('gives the kind of the fault and where it is', () => {
    const error = new TypeError('of Zyxquorvelle')
    error.stack =
      'TypeError: of Zyxquorvelle\n    at a (http://localhost:3000/_next/static/chunks/0a-b.js:1:233)'
    expect(faultName(error)).toBe('TypeError in 0a-b.js:1:233')
  })

  it('repeats no word of what was read', () => {
    let fault: unknown
    try {
      JSON.parse('{"name": Zyxquorvelle}')
    } catch (error) {
      fault = error
    }
    expect(String(fault)).toContain('Zyx')
    expect(faultName(fault)).toMatch(/^SyntaxError/)
    expect(faultName(fault)).not.toContain('Zyx')
  })

  it('has a name for what is no error', () => {
    expect(faultName('Zyxquorvelle')).toBe('unknown')
  })
})
