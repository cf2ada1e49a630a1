import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontSource } from '@/lib/pdf/fonts/font-sources'
import { prepareFallback } from '@/lib/pdf/fonts/prepare-fallback'
import { RESUME_FONTS_FOLDER } from './font-files'

/**
 * `tsx lib/cli/prepare-fallback-fonts.ts FOLDER`: writes the fallback fonts anew. FOLDER is `node_modules/@expo-google-fonts`
 * of any project that has `noto-sans-sc` and `noto-sans-kr` 0.4; they are 150 MB, too much to be installed here for
 * everyone.
 */
async function prepareFallbackFonts(folder: string): Promise<void> {
  for (const [source, codePoints] of SOURCES) {
    const { ttf, metrics } = prepareFallback(source, await readFile(join(folder, source.file)), codePoints)
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

/** Printable ASCII: a word that mixes scripts is set in one font. */
const ASCII = range(0x20, 0x7e)

/**
 * The characters in daily use, as the standards of four countries count them: GB 2312 level 1, Big5 level 1, JIS X 0208
 * level 1 and KS X 1001. Rarer ones are reported as missing, like those of other scripts.
 */
const SOURCES: readonly (readonly [FontSource, readonly number[]])[] = [
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
  [
    {
      ...NOTO,
      id: 'fallback-hangul',
      file: 'noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
      licence: 'noto-sans-kr/LICENSE_FONT',
      licenceName: 'noto-sans-kr',
      family: 'Chartwright Hangul',
      postScriptName: 'ChartwrightHangul-Regular',
    },
    [...ASCII, ...decoded('euc-kr', range(0xb0, 0xc8), range(0xa1, 0xfe))],
  ],
]

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

await prepareFallbackFonts(process.argv[2] ?? '')
