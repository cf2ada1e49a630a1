import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('the sentences of a screen', () => {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('words.tsx'))
    .toSorted()

  it('stand in its words file', () => {
    expect(files.length).toBeGreaterThan(100)
    const holding = files.filter((file) => sentencesIn(readFileSync(`components/${file}`, 'utf8')).length > 0)
    expect(holding).toEqual([])
  })

  it('are seen between tags and in what is read aloud', () => {
    expect(sentencesIn('<p>\n  Nothing was written yet.\n</p>')).toEqual(['Nothing was written yet.'])
    expect(sentencesIn('<b>{count}</b> <span aria-label="Steps" />')).toEqual(['Steps'])
    expect(sentencesIn('const names = (a: Map<string, number>) => a\nexport type B = {}')).toEqual([])
  })
})

/** Text between tags of two words or more, and what stands in attributes that a person reads or hears. */
function sentencesIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const between = [...code.matchAll(/[>}]\s*([A-Z][^<>{}=;()]*\s[^<>{}=;()]*[a-z.])\s*[<{]/g)]
    .map(([, text = '']) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => !/\b(?:const|import|export|type|function|return|readonly)\b/.test(text))
  const attributes = [
    ...code.matchAll(
      /\b(?:title|line|label|help|placeholder|aria-label|action|term|whenEmpty|alt)="([A-Z][^"]*)"/g,
    ),
  ].map(([, text = '']) => text)
  return [...between, ...attributes]
}
