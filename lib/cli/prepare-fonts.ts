import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ACCENT_SOURCES } from '@/lib/pdf/fonts/accent-sources'
import { FONT_SOURCES } from '@/lib/pdf/fonts/font-sources'
import { prepareFont } from '@/lib/pdf/fonts/prepare'
import { prepareScript } from '@/lib/pdf/fonts/prepare-script'
import { RESUME_FONTS_FOLDER } from './font-files'

/** Writes `public/fonts/resume/` anew from the fonts' packages. Run by `npm run fonts` after a font is added. */
async function prepareFonts(): Promise<void> {
  const locate = createRequire(import.meta.url).resolve
  await mkdir(RESUME_FONTS_FOLDER, { recursive: true })
  for (const source of [...FONT_SOURCES, ...ACCENT_SOURCES]) {
    const prepare = ACCENT_SOURCES.includes(source) ? prepareScript : prepareFont
    const { ttf, metrics } = prepare(source, await readFile(locate(source.file)))
    await writeFile(join(RESUME_FONTS_FOLDER, `${source.id}.ttf`), ttf)
    await writeFile(join(RESUME_FONTS_FOLDER, `${source.id}.json`), `${JSON.stringify(metrics)}\n`)
    await writeFile(
      join(RESUME_FONTS_FOLDER, `LICENSE-${source.licenceName}.txt`),
      await readFile(locate(source.licence)),
    )
    console.log(`${source.id}: ${ttf.length} bytes, ${metrics.advances.length} glyphs`)
  }
}

await prepareFonts()
