import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, type StreamLine } from '@/lib/cli/lines-of'

describe('linesOf', () => {
  it('finds the same lines wherever the stream is cut', async () => {
    const piece = fc.constantFrom('CPC', '\n', '\r\n', ' ', '{"id":1}')
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.array(fc.integer({ min: 1, max: 5 })), async (pieces, cuts) => {
        const text = pieces.join('')
        const lines = text.split('\n').map((one) => one.replace(/\r$/, ''))
        if (lines.at(-1) === '') lines.pop()
        const found = await collect(cutUp(text, cuts), 100)
        expect(found).toEqual(lines.map((one, i) => ({ number: i + 1, text: one })))
      }),
    )
  })

  it('passes over a line that is too long and goes on behind it', async () => {
    const chunks = ['ab\n', 'c'.repeat(9), 'c'.repeat(9), '\nd', 'e\n', 'f'.repeat(6)]
    expect(await collect(chunks, 5)).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, text: null },
      { number: 3, text: 'de' },
      { number: 4, text: null },
    ])
  })
})

async function collect(chunks: readonly string[], longest: number) {
  const lines: StreamLine[] = []
  for await (const line of linesOf(streamOf(chunks), longest)) lines.push(line)
  return lines
}

async function* streamOf(chunks: readonly string[]) {
  yield* chunks
}

function cutUp(text: string, cuts: readonly number[]): readonly string[] {
  const chunks: string[] = []
  let at = 0
  for (const cut of cuts) {
    chunks.push(text.slice(at, at + cut))
    at += cut
  }
  return [...chunks, text.slice(at)]
}
