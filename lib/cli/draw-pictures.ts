import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePdf } from '@/lib/pdf/write'
import { TEMPLATES } from '@/templates/find-template'
import { PICTURE_HASHES, PICTURE_SIZE, PICTURES_FOLDER, pictured } from './template-pictures'

/**
 * Draws the pictures in `public/templates/` anew, through the PDF and poppler's pdftoppm: the upper part of each
 * template's first page. Run by `npm run pictures` after a template, the layout or the sample has changed.
 */
async function drawPictures(): Promise<void> {
  await mkdir(PICTURES_FOLDER, { recursive: true })
  const scratch = await mkdtemp(join(tmpdir(), 'pictures-'))
  const hashes: Record<string, string> = {}
  for (const template of TEMPLATES) {
    const { layout, fonts, hash } = await pictured(template)
    const pdf = join(scratch, `${template.name}.pdf`)
    await writeFile(pdf, writePdf(layout, fonts, { today: null, attachment: null }))
    const png = drawTop(pdf)
    await writeFile(join(PICTURES_FOLDER, `${template.name}.png`), await readFile(png))
    hashes[template.name] = hash
    console.log(`${template.name}: ${hash}`)
  }
  await writeFile(PICTURE_HASHES, `${JSON.stringify(hashes, null, 2)}\n`)
  await rm(scratch, { recursive: true })
}

/** @returns the file of the picture */
function drawTop(pdf: string): string {
  const { width, height } = PICTURE_SIZE
  const whole = ['-f', '1', '-l', '1', '-singlefile', '-png', '-scale-to-x', `${width}`, '-scale-to-y', '-1']
  execFileSync('pdftoppm', [...whole, '-x', '0', '-y', '0', '-W', `${width}`, '-H', `${height}`, pdf, pdf])
  return `${pdf}.png`
}

await drawPictures()
