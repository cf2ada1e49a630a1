import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HowItWorksScreen } from '@/components/how-it-works/how-it-works-screen'
import { REMARKS } from '@/components/how-it-works/how-it-works-words'
import { RULE_IDS } from '@/lib/advice/finding'
import * as weights from '@/lib/match/score/weights'

const text = textOf(<HowItWorksScreen terms={500} lexiconVersion="2026.01.02-abc" weights={weights} />)

describe('How it works', () => {
  it('prints what a credential weighs at each level, and why', () => {
    const { required, preferred, mentioned } = weights.WEIGHTS
    const points = [required, preferred, mentioned].map(({ credential }) => credential.points).join(' ')
    expect(text).toContain(`Credentials ${points} ${required.credential.why}`)
  })

  it('prints every share of the evidence and every cap with its reason', () => {
    for (const { why } of [...Object.values(weights.SHARES), ...Object.values(weights.CAPS)])
      expect(text).toContain(why)
    expect(text).toContain(`Listed ${100 * weights.SHARES.listed.share}%`)
    expect(text).toContain(`A required credential ${weights.CAPS.credential.points}`)
  })

  it('names every rule of the advice', () => {
    for (const rule of RULE_IDS) expect(text).toContain(REMARKS[rule].join(' '))
  })

  it('says which tables it was printed from', () => {
    expect(text).toContain(`Scorer ${weights.SCORER_VERSION}, lexicon 2026.01.02-abc.`)
  })
})

function textOf(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}
