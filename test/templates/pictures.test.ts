import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { PICTURE_HASHES, PICTURE_SIZE, PICTURES_FOLDER, pictured } from '@/lib/cli/template-pictures'
import { TEMPLATES } from '@/templates/find-template'

/** What to do when one of these fails: `npm run pictures`, look at the pictures, keep them with the change. */
const drawnFrom: unknown = JSON.parse(await readFile(PICTURE_HASHES, 'utf8'))

describe('the pictures of the chooser', () => {
  it.each(TEMPLATES)('show $name as the layout gives it', async (template) => {
    const { hash } = await pictured(template)
    expect(drawnFrom, 'npm run pictures draws them anew').toHaveProperty([template.name], hash)
  })

  it.each(TEMPLATES)('have one of $name, with something on it, that loads at once', async ({ name }) => {
    const file = await readFile(join(PICTURES_FOLDER, `${name}.png`))
    expect(file.length).toBeLessThan(32_000)
    const { width, height, data } = PNG.sync.read(file)
    expect({ width, height }).toEqual(PICTURE_SIZE)
    const inked = data.filter((value, at) => at % 4 === 0 && value < 128).length
    expect(inked / (width * height)).toBeGreaterThan(0.005)
  })

  it('are all different, and none is left of a template that is gone', () => {
    const hashes = Object.values(drawnFrom ?? {})
    expect(Object.keys(drawnFrom ?? {})).toEqual(TEMPLATES.map(({ name }) => name))
    expect(new Set(hashes).size).toBe(TEMPLATES.length)
  })
})
