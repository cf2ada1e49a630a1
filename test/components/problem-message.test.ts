import { describe, expect, it } from 'vitest'
import { problemSentence } from '@/components/problem-message'

type ShownProblem = Parameters<typeof problemSentence>[0]

describe('problemSentence', () => {
  const sentences = oneOfEach().map((problem) => [problem.code, problemSentence(problem)] as const)

  it.each(sentences)('says what %s means in whole sentences', (_code, sentence) => {
    expect(sentence).toMatch(/^[A-Z0-9].*[^ ] .*\.$/)
    expect(sentence).not.toContain('!')
  })

  it('never says the same of two problems', () => {
    expect(new Set(sentences.map(([, sentence]) => sentence)).size).toBe(sentences.length)
  })

  it('names the place and the figures that help', () => {
    expect(problemSentence({ code: 'wrong-type', path: 'work.0.name' })).toContain('work.0.name')
    expect(problemSentence({ code: 'too-long', characters: 250_000, limit: 100_000 })).toContain('250,000')
    expect(problemSentence({ code: 'pdf-too-large', bytes: 12_300_000, limitBytes: 10_000_000 })).toContain(
      '12.3 MB',
    )
    expect(problemSentence({ code: 'too-short', words: 1 })).not.toContain('words')
  })
})

/** One of each code: a table, so that a code without a case here does not compile. */
function oneOfEach(): readonly ShownProblem[] {
  const byCode: { readonly [Code in ShownProblem['code']]: ShownProblem } = {
    denied: { code: 'denied', detail: '' },
    full: { code: 'full', detail: '' },
    blocked: { code: 'blocked', detail: '' },
    'newer-version': { code: 'newer-version', version: 2 },
    'corrupt-record': { code: 'corrupt-record', detail: 'a' },
    unknown: { code: 'unknown', detail: 'AbortError: aborted' },
    empty: { code: 'empty' },
    'too-short': { code: 'too-short', words: 3 },
    'too-long': { code: 'too-long', characters: 250_000, limit: 100_000 },
    'not-a-posting': { code: 'not-a-posting' },
    'not-a-backup': { code: 'not-a-backup' },
    'not-a-resume': { code: 'not-a-resume' },
    'wrong-type': { code: 'wrong-type', path: 'work.0.name' },
    'too-deep': { code: 'too-deep' },
    'empty-file': { code: 'empty-file' },
    'not-a-pdf': { code: 'not-a-pdf' },
    'damaged-pdf': { code: 'damaged-pdf' },
    'password-needed': { code: 'password-needed' },
    'pdf-too-large': { code: 'pdf-too-large', bytes: 12_300_000, limitBytes: 10_000_000 },
    'too-large': { code: 'too-large', bytes: 52_000_000, limitBytes: 20_000_000 },
    'unpacks-too-large': { code: 'unpacks-too-large', limitBytes: 30_000_000 },
    'too-long-to-read': { code: 'too-long-to-read' },
    scanned: { code: 'scanned', pages: 2 },
    garbled: { code: 'garbled' },
    'no-words': { code: 'no-words' },
    'locked-document': { code: 'locked-document' },
    'damaged-file': { code: 'damaged-file', kind: 'word' },
    'other-kind': { code: 'other-kind', kind: 'picture' },
    'timed-out': { code: 'timed-out' },
    stopped: { code: 'stopped' },
    'font-missing': { code: 'font-missing' },
    crashed: { code: 'crashed', detail: '' },
    failed: { code: 'failed', detail: '' },
  }
  return Object.values(byCode)
}
