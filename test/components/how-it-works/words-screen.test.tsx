import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WordsScreen } from '@/components/how-it-works/words-screen'
import { getLexicon } from '@/lib/lexicon/lexicon'

const { concepts, version } = getLexicon()
const markup = renderToStaticMarkup(<WordsScreen concepts={concepts} lexiconVersion={version} />)

/** The words of one term's entry. */
function entry(id: string): string {
  const found = new RegExp(`<li id="${id}".*?</li>`).exec(markup)?.[0] ?? ''
  return found.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')
}

describe('The words', () => {
  it('are all of the lexicon, each with a source and how sure it is', () => {
    for (const { id } of concepts) expect(entry(id), id).toMatch(/Source: .+ – (?:sure|fairly sure|unsure)/)
  })

  it('say that CPC-A never counts as CPC', () => {
    expect(entry('credential:cpc-a')).toMatch(/Never counts as: CPC(?:,|Source)/)
  })

  it('say what CPC-H is called today, and how a credential is renewed', () => {
    expect(entry('credential:coc')).toMatch(
      /Formerly: [^:]*CPC-H|Replaces: [^:]*CPC-H|Also written: [^:]*CPC-H/,
    )
    expect(entry('credential:ccs')).toMatch(/Renewal: \d+ CEUs every 2 years/)
  })

  it('link sources that are addresses, and no others', () => {
    const hrefs = [...markup.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(hrefs.filter((href) => !/^(?:https?:\/\/|\/|#)/.test(href))).toEqual([])
  })
})
