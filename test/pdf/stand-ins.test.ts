import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk, loadResumeFonts } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import { standInsFor, stretchesByFont } from '@/lib/pdf/stand-ins'
import { plain } from '@/templates/plain'
import { linesOf, resumeWith } from './laid-out'
import { sampleCoder } from './sample-coder'

const own = await loadFontsFromDisk(plain.fonts)
const greek = resumeWith({ contact: { name: 'Ελένη Papadopoulou' }, summary: 'Coder of Łódź, née Щукина.' })
const all = await loadResumeFonts(greek, plain)

describe('standInsFor', () => {
  it('asks for no font when the template has every character', () => {
    expect(standInsFor(sampleCoder, own)).toEqual([])
  })

  it('asks for the nearest cut of another family when letters are missing, and only once', () => {
    expect([...standInsFor(greek, own)].sort()).toEqual([
      'source-sans-3-bold',
      'source-sans-3-regular',
      'source-sans-3-semibold',
    ])
    expect(standInsFor(greek, all)).toEqual([])
  })

  it('asks for nothing because of characters that are never drawn', () => {
    expect(standInsFor(resumeWith({ summary: 'a\u00adb\u200bc\u2011d\ne' }), own)).toEqual([])
  })
})

describe('stretchesByFont', () => {
  it('sets the whole word in the stand-in, and no other', () => {
    const text = 'née Щукина-Bell today'
    const stretches = stretchesByFont(text, 'public-sans-regular', all)
    expect(stretches.map(({ start, end, font }) => [text.slice(start, end), font])).toEqual([
      ['née', 'public-sans-regular'],
      [' Щукина-Bell', 'source-sans-3-regular'],
      [' today', 'public-sans-regular'],
    ])
  })

  it('keeps the font where no stand-in is better', () => {
    const text = 'a 李 b'
    const stretches = stretchesByFont(text, 'public-sans-regular', all)
    expect(stretches).toEqual([{ start: 0, end: text.length, font: 'public-sans-regular' }])
  })
})

describe('layOutResume with stand-ins', () => {
  const settings = { template: 'plain', size: 'letter', density: 'normal' } as const

  it('misses nothing, and moves no line for it', () => {
    const layout = layOutResume(greek, settings, plain, all)
    const name = linesOf(layout).find(({ block }) => block.id === 'contact.name')
    expect(layout.missing).toEqual([])
    expect(name?.runs.map(({ font }) => font)).toEqual(['source-sans-3-bold', 'public-sans-bold'])
    const latin = layOutResume(resumeWith({ contact: { name: 'Ida' } }), settings, plain, own)
    expect(name?.runs[0]?.baselinePt).toBe(linesOf(latin)[0]?.runs[0]?.baselinePt)
  })

  it('names what is missing when the stand-ins were not loaded', () => {
    const [first] = layOutResume(greek, settings, plain, own).missing
    expect(first).toMatchObject({ field: 'contact.name' })
    expect(first?.characters).toContain('Ε')
  })
})
