import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Files that still hold sentences of their screen. The list may only become shorter. */
const STILL_OPEN = [
  'fields/entry.tsx',
  'fields/token-field.tsx',
  'how-it-works/how-it-works-screen.tsx',
  'import/leftover-list.tsx',
  'library/bring-row.tsx',
  'library/example-list.tsx',
  'library/library-foot.tsx',
  'library/library-screen.tsx',
  'library/postings-side.tsx',
  'library/resume-card.tsx',
  'library/ways-to-begin.tsx',
  'library/welcome-picture.tsx',
  'page/page-preview.tsx',
  'page/page-trouble.tsx',
  'shell/app-bar.tsx',
  'shell/backup-button.tsx',
  'shell/document-shell.tsx',
  'shell/error-screen.tsx',
  'shell/history-link.tsx',
  'shell/plain-screen.tsx',
  'shell/rename-field.tsx',
  'shell/save-state.tsx',
  'shell/skip-link.tsx',
  'shell/undo-buttons.tsx',
  'wizard/step-bar.tsx',
  'wizard/step-rail.tsx',
]

describe('the sentences of a screen', () => {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('words.tsx'))
    .toSorted()

  it('stand in its words file', () => {
    expect(files.length).toBeGreaterThan(100)
    const holding = files.filter((file) => sentencesIn(readFileSync(`components/${file}`, 'utf8')).length > 0)
    expect(holding).toEqual(STILL_OPEN)
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
