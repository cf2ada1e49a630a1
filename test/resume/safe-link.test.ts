import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeLink } from '@/lib/resume/safe-link'

describe('safeLink', () => {
  it.each([
    [
      'https://careers.larkmere.example/jobs/40718?src=a#apply',
      'https://careers.larkmere.example/jobs/40718?src=a#apply',
    ],
    ['http://example.com', 'http://example.com'],
    [' careers.example.org/jobs ', 'https://careers.example.org/jobs'],
    ['HTTPS://Example.COM/Path', 'https://example.com/Path'],
  ])('follows %s', (typed, link) => expect(safeLink(typed)).toBe(link))

  it.each([
    '',
    'javascript:alert(1)',
    'JaVaScRiPt://example.com/%0Aalert(1)',
    'data:text/html,hello',
    'file:///etc/hosts',
    'ftp://example.com/job',
    'https://example.com@evil.example',
    'ask Wilma',
    'https://example.com/a b',
    '//example.com',
  ])('does not follow %s', (typed) => expect(safeLink(typed)).toBeNull())

  it('gives nothing but pages of the web, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((tail) => `javascript:${tail}`),
        ),
        (typed) => {
          const link = safeLink(typed)
          if (link !== null) expect(['http:', 'https:']).toContain(new URL(link).protocol)
        },
      ),
    )
  })
})
