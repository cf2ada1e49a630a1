import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontSource } from '@/lib/pdf/fonts/font-sources'
import { prepareFallback } from '@/lib/pdf/fonts/prepare-fallback'
import { prepareScript } from '@/lib/pdf/fonts/prepare-script'
import { SCRIPTS, type Script } from '@/lib/pdf/scripts'
import { RESUME_FONTS_FOLDER } from './font-files'

/**
 * `tsx lib/cli/prepare-fallback-fonts.ts FOLDER [ID…]`: writes the fallback fonts anew, or those named. FOLDER is
 * `node_modules/@expo-google-fonts` of any project that has `noto-sans-sc`, `noto-sans-kr` and a `noto-sans-…` for each
 * script, all 0.4; they are 200 MB, too much to be installed here for everyone.
 */
async function prepareFallbackFonts(folder: string, ids: readonly string[]): Promise<void> {
  for (const [source, codePoints] of [...SQUARE, ...SCRIPTS.flatMap(scriptSources)]) {
    if (ids.length > 0 && !ids.includes(source.id)) continue
    const original = await readFile(join(folder, source.file))
    const { ttf, metrics } =
      codePoints === null ? prepareScript(source, original) : prepareFallback(source, original, codePoints)
    await writeFile(join(RESUME_FONTS_FOLDER, `${source.id}.ttf`), ttf)
    await writeFile(join(RESUME_FONTS_FOLDER, `${source.id}.json`), `${JSON.stringify(metrics)}\n`)
    const licence = await readFile(join(folder, source.licence))
    await writeFile(join(RESUME_FONTS_FOLDER, `LICENSE-${source.licenceName}.txt`), licence)
    console.log(`${source.id}: ${ttf.length} bytes, ${metrics.advances.length} glyphs`)
  }
}

const NOTO = {
  copyright: "(c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
  style: 'Regular',
  weight: 400,
  hasSerifs: false,
  standIns: [],
} as const

/** How each cut is called: end of its id, folder in its package, name in its file, weight as CSS counts it. */
const CUTS = [
  ['regular', '400Regular', 'Regular', 400],
  ['semibold', '600SemiBold', 'SemiBold', 600],
] as const

/** Printable ASCII: a word that mixes scripts is set in one font. */
const ASCII = range(0x20, 0x7e)

/** What a text of Hangul needs, in both cuts. */
const HANGUL_CHARACTERS = [...ASCII, ...decoded('euc-kr', range(0xb0, 0xc8), range(0xa1, 0xfe))]

const HANGUL = CUTS.map(([cut, folder, style, weight]): readonly [FontSource, readonly number[]] => [
  {
    ...NOTO,
    id: `fallback-hangul-${cut}`,
    file: `noto-sans-kr/${folder}/NotoSansKR_${folder}.ttf`,
    licence: 'noto-sans-kr/LICENSE_FONT',
    licenceName: 'noto-sans-kr',
    family: 'Chartwright Hangul',
    style,
    weight,
    postScriptName: `ChartwrightHangul-${style}`,
  },
  HANGUL_CHARACTERS,
])

/**
 * The characters in daily use, as the standards of four countries count them: GB 2312 level 1, Big5 level 1, JIS X 0208
 * level 1 and KS X 1001. Rarer ones are reported as missing, like those of other scripts.
 */
const SQUARE: readonly (readonly [FontSource, readonly number[]])[] = [
  [
    {
      ...NOTO,
      id: 'fallback-han',
      file: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
      licence: 'noto-sans-sc/LICENSE_FONT',
      licenceName: 'noto-sans-sc',
      family: 'Chartwright Han',
      postScriptName: 'ChartwrightHan-Regular',
    },
    [
      ...ASCII,
      ...range(0x3000, 0x30ff),
      ...range(0xff01, 0xff60),
      ...decoded('gb18030', range(0xb0, 0xd7), range(0xa1, 0xfe)),
      ...decoded('big5', range(0xa4, 0xc6), [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]),
      ...decoded('euc-jp', range(0xb0, 0xcf), range(0xa1, 0xfe)),
    ],
  ],
  ...HANGUL,
]

/** Scripts whose letters stand one beside the other, each as it is; `null` keeps all of a font that shapes. */
const PLAIN: Readonly<Partial<Record<Script, readonly number[]>>> = {
  Armenian: range(0x530, 0x58f),
  Ethiopic: [...range(0x1200, 0x139f), ...range(0x2d80, 0x2ddf)],
  Georgian: [...range(0x10a0, 0x10ff), ...range(0x1c90, 0x1cbf), ...range(0x2d00, 0x2d2d)],
}

function scriptSources(script: Script): readonly (readonly [FontSource, readonly number[] | null])[] {
  const name = `noto-sans-${script.toLowerCase()}`
  return CUTS.map(([cut, folder, style, weight]) => [
    {
      id: `fallback-${script.toLowerCase()}-${cut}`,
      file: `${name}/${folder}/NotoSans${script}_${folder}.ttf`,
      licence: `${name}/LICENSE_FONT`,
      licenceName: name,
      copyright: `Copyright 2022 The Noto Project Authors (https://github.com/notofonts/${script.toLowerCase()}). Changed: ${PLAIN[script] ? 'fewer glyphs' : 'no hints'}.`,
      family: `Chartwright ${script}`,
      style,
      weight,
      postScriptName: `Chartwright${script}-${style}`,
      hasSerifs: false,
      standIns: [],
    },
    PLAIN[script] ?? null,
  ])
}

/** The characters behind all pairs of two bytes in an old encoding. */
function decoded(encoding: string, first: readonly number[], second: readonly number[]): readonly number[] {
  const decoder = new TextDecoder(encoding)
  return first
    .flatMap((high) => second.map((low) => decoder.decode(Uint8Array.of(high, low))))
    .filter((text) => [...text].length === 1 && text !== '\ufffd')
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => codePoint <= 0xffff && !/\p{Co}/u.test(String.fromCodePoint(codePoint)))
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

const [folder = '', ...ids] = process.argv.slice(2)
await prepareFallbackFonts(folder, ids)
