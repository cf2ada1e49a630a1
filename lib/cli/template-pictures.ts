import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { layOutResume } from '@/lib/pdf/layout'
import type { LaidOutResume } from '@/lib/pdf/page'
import type { Template } from '@/lib/pdf/template'
import { resumeOn } from '@/lib/resume/credential-status'
import { SAMPLES } from '@/lib/resume/sample'
import { loadResumeFonts } from './font-files'

/** Where the pictures of the templates stand, each named as its template. */
export const PICTURES_FOLDER = resolve(import.meta.dirname, '..', '..', 'public', 'templates')

/** Says of each picture what it was drawn from: the hash of the page, by the name of the template. */
export const PICTURE_HASHES = join(PICTURES_FOLDER, 'drawn-from.json')

/** Pixels: twice and a half what the chooser shows, sharp on most screens at some 15 KB a picture. */
export const PICTURE_SIZE = { width: 280, height: 210 }

/** The page that a picture shows: the first of the experienced coder's, so that all templates show the same words. */
export async function pictured(template: Template) {
  const [sample] = SAMPLES
  if (sample === undefined) throw new Error('There is no sample to draw.')
  const resume = resumeOn(sample.resume, DRAWN_ON)
  const fonts = await loadResumeFonts(resume, template)
  const settings = { template: template.name, size: 'letter', density: 'normal' } as const
  const layout = layOutResume(resume, settings, template, fonts)
  return { layout, fonts, hash: hashOfFirstPage(layout) }
}

/** The sample's credentials are held on this day; a picture must not change with the calendar. */
const DRAWN_ON = '2026-11-26'

/** Enough of a hash that two pages never share one. */
const HASH_LETTERS = 16

/** Of what is drawn alone: tags, fields and links show in no picture. */
function hashOfFirstPage({ pages, widthPt }: LaidOutResume): string {
  const blocks = pages[0]?.blocks ?? []
  const words = blocks
    .flatMap(({ runs }) => runs)
    .map(({ href: _, ...drawn }) => Object.entries(drawn).sort())
  const rules = blocks.flatMap((block) => block.rules).map((rule) => Object.entries(rule).sort())
  return createHash('sha256')
    .update(JSON.stringify([widthPt, words, rules]))
    .digest('hex')
    .slice(0, HASH_LETTERS)
}
