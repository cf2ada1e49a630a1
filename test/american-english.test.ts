import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** Where words stand that somebody may read on a screen. */
const FOLDERS = ['app', 'components', 'lib', 'templates'] as const

/** Lists of what others write, whatever their spelling, and the programs for this project's own builders. */
const OF_OTHERS = /^lib\/(?:import|posting|lexicon|text|cli)\//

/** Licenses are printed as their owners wrote them. */
const AS_WRITTEN = ['components/licenses/shipped-packages.ts'] as const

const WHOLE_WORDS = [
  'programmes?|centres?|centred|metres?|litres?|fibres?|theatres?|catalogues?|cheques?|enrol|fulfil|tyres?|grey(?:ed|s)?',
  'learnt|spelt|dreamt|whilst|amongst|towards|afterwards|cosy|storeys?|mould|plough|tick(?:s|ed|ing)?|full stop|per cent',
  '(?:un)?practis(?:e|es|ed|ing)|(?:re)?analys(?:e|ed|ing|er)|(?:cancel|label|level|model|signal|total|travel|counsel|channel)l(?:ed|ing|ers?)',
]
const PARTS = [
  '(?:col|fav|hon|lab|behavi|neighb|hum|rum|harb|vap|tum|od|rig|vig|sav)our(?!ce)|licence|defence|offence|pretence',
  'judgement|acknowledgement|ageing|artefact|enrolment|fulfilment|instalment|skilful|wilful|sceptic',
  'anaesth|paediatr|haemat|gynaec|orthopaed|oedema|diarrhoea',
]
/** Words that end so on both sides of the ocean. */
const BOTH =
  'adv|rev|superv|prom|ra|pra|appra|prec|conc|expert|enterpr|exerc|otherw|likew|clockw|w|r|surpr|compr|comprom|franch|improv|prem|no|dev|disgu|merchand|advert|exc|dem|telev|r|ar'
const BRITISH = new RegExp(
  `\\b(?:${WHOLE_WORDS.join('|')})\\b|${PARTS.join('|')}|\\b(?!(?:${BOTH})is)[a-z]{2,}is(?:e|es|ed|ing|ation|ations)\\b`,
  'gi',
)

describe('the words on screen', () => {
  it('are spelled as Americans spell', () => {
    const files = sourceFiles()
    expect(files.length).toBeGreaterThan(400)
    const found = files.flatMap((file) =>
      textsIn(file).flatMap((text) =>
        [...text.matchAll(BRITISH)].map(([word]) => `${file}: ${word}: ${text}`),
      ),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['No section was recognised.', 'recognised'],
    ['A product or programme', 'programme'],
    ['Colour of the headings', 'Colour'],
    ['I am working towards it', 'towards'],
    ['Write the month, or tick the box.', 'tick'],
    ['The labelled parts', 'labelled'],
    ['The organisation', 'organisation'],
  ])('would be told of “%s”', (text, word) =>
    expect([...text.matchAll(BRITISH)].map(([british]) => british)).toEqual([word]),
  )

  it.each([
    ['The programmer exercised, advised and revised otherwise precise promises.'],
    ['Four hours of your labor in the program, totaling the sum; an analysis and two analyses.'],
    ['A raised, supervised enterprise arises; it comprises a source and a resource.'],
  ])('would not be told of “%s”', (text) => expect(text.match(BRITISH)).toBeNull())
})

function sourceFiles(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ).filter(
    (file) => /\.tsx?$/.test(file) && !OF_OTHERS.test(file) && !AS_WRITTEN.some((exempt) => exempt === file),
  )
}

/** The texts of a file: its strings and the words between tags, without comments, expressions, paths and ids. */
function textsIn(file: string): readonly string[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    charset: 'utf8',
    legalComments: 'none',
  })
  return [...code.matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)]
    .map(([text]) => text.slice(1, -1))
    .filter((text) => !/\(\?|^[@.]*\/|^[a-z]+:[a-z-]+$/.test(text))
}
