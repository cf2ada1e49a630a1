import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FindingList, findingName, findingWords } from '@/components/match/finding-list'
import { adviceOn, withCredentials, withLines } from '@/test/advice/advice-of'

const findings = adviceOn({
  ...withLines(['Assigned CPT/HCPCS Level II codes to 40 charts a day', 'Chart review for 12 providers']),
  credentials: withCredentials([{ acronym: 'CPC', name: 'Certified Professional Coder', expires: '2026-12' }])
    .credentials,
})

describe('FindingList', () => {
  const markup = renderToStaticMarkup(
    <FindingList
      findings={findings}
      settled={[]}
      remembered={[]}
      hrefOf={({ place }) => `/write/?field=${place.field}`}
      onChangeWording={() => {}}
      onSetAside={() => {}}
      onTakeBack={() => {}}
      onBringBack={() => {}}
    />,
  )

  it('offers a change where it is only wording, and leads to the field where it is not', () => {
    expect(findings.map(({ rule }) => rule)).toEqual(['credential-expiry', 'slash-list', 'verb-first'])
    expect(markup.match(/Change it</g)).toHaveLength(1)
    expect(markup.match(/Go to it</g)).toHaveLength(2)
    expect(markup).toContain('field=credentials.0.expires')
    expect(markup).toContain('2 ask you')
  })

  it('names the source of each, and opens it without telling where one comes from', () => {
    for (const { source } of findings) expect(markup).toContain(source.label.replaceAll("'", '&#x27;'))
    expect(markup.match(/<a [^>]*target="_blank"/g)?.length).toBe(markup.match(/rel="noreferrer"/g)?.length)
  })
})

describe('findingName', () => {
  it('says the place only where the sentence does not', () => {
    expect(findings.map(findingName)).toEqual([
      'Certifications: CPC expires Dec 2026.',
      'Quillstone 0, line 1: “CPT/HCPCS Level II” is one word to some searches.',
      'Quillstone 0, line 2: The line begins with “Chart review”, not with what you did.',
    ])
  })
})

describe('findingWords', () => {
  it('counts what can be changed here and what asks', () => {
    expect(findingWords(findings)).toBe('1 can be changed here, 2 ask you')
    expect(findingWords([])).toBe('')
  })
})
