import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from '@cantoo/fontkit'
import { describe, expect, it } from 'vitest'
import { loadResumeFonts, RESUME_FONTS_FOLDER } from '@/lib/cli/font-files'
import { FALLBACK_FONTS } from '@/lib/pdf/fallbacks'
import { layOutResume } from '@/lib/pdf/layout'
import { readBack } from '@/lib/pdf/read-back'
import { SCRIPTS } from '@/lib/pdf/scripts'
import { standInsFor } from '@/lib/pdf/stand-ins'
import { writePdf } from '@/lib/pdf/write'
import { pageSettingsShape } from '@/lib/resume/draft'
import { TEMPLATES } from '@/templates/find-template'
import { fonts, readLines, resumeWith } from './laid-out'
import { sampleCoder } from './sample-coder'

const settings = pageSettingsShape.parse({})

describe.each(TEMPLATES)('scripts that no text font has, as $name', (template) => {
  it.each(['Dana 李小明', '陳美玲', '高橋 さくら', 'カタカナ・ー', '김서연'])(
    'prints %s and reads it back letter by letter',
    async (name) => {
      const resume = resumeWith({
        contact: { name },
        summary: `${name} codes.`,
        experience: sampleCoder.experience,
      })
      const library = await loadResumeFonts(resume, template)
      const layout = layOutResume(resume, settings, template, library)
      expect(layout.missing).toEqual([])
      const pdf = writePdf(layout, library, { today: null, attachment: null })
      expect(pdf.length).toBeLessThan(60_000)
      const { text, checks } = await readBack(pdf, resume, layout)
      expect(text).toContain(name)
      for (const check of checks) expect(check.lost, check.label).toEqual([])
    },
  )

  it.each(['ܕܢܐ', 'དཱན', 'ᠳᠠᠨᠠ'])('reports %s by field, since no font has its script', async (name) => {
    const resume = resumeWith({ contact: { name: `Dana ${name}` } })
    const layout = layOutResume(resume, settings, template, await loadResumeFonts(resume, template))
    expect(layout.missing).toEqual([{ field: 'contact.name', characters: [...new Set(name)] }])
  })
})

describe.each(TEMPLATES)('accents that no letter of Unicode has, as $name', (template) => {
  it.each(['Adébọ́lá Ọ̀ṣọ́', 'Ẹ̀bùn Ụ́zọ̀ma', 'Ą́shiihí Tłʼógí ǫ́', 'Jorōn̄ M̧ajuro', 'Ãg̃uara Pỹ', 'Лев Пу́шкин'])(
    'prints %s, whole words in one font, and reads it back letter by letter',
    async (name) => {
      const resume = resumeWith({ contact: { name, headline: name }, summary: `“${name}” codes since 2021.` })
      const library = await loadResumeFonts(resume, template)
      const layout = layOutResume(resume, settings, template, library)
      expect(layout.missing).toEqual([])
      for (const { runs } of readLines(layout).filter(({ block }) => block.field !== null))
        for (const word of name
          .normalize('NFC')
          .split(' ')
          .filter((one) => /\p{M}/u.test(one)))
          expect(runs.some(({ text }) => text.includes(word))).toBe(true)
      const pdf = writePdf(layout, library, { today: null, attachment: null })
      const { text, checks } = await readBack(pdf, resume, layout)
      expect(text).toContain(name.normalize('NFC'))
      for (const check of checks) expect(check.lost, check.label).toEqual([])
    },
  )
})

describe('the fallback fonts', () => {
  it('are asked for by a resume that needs them alone', () => {
    const asked = (name: string) => standInsFor(resumeWith({ contact: { name } }), fonts)
    expect(asked('Nguyễn Żółw Щукина')).toEqual([])
    expect(asked('Adébọ́lá')).toContain('fallback-accents-serif-regular')
    expect(asked('李小明')).toContain('fallback-han')
    expect(asked('김서연')).toContain('fallback-hangul-regular')
    expect(asked('김서연')).not.toContain('fallback-han')
    expect(asked('דנה')).toContain('fallback-hebrew-regular')
    expect(asked('דנה')).not.toContain('fallback-han')
    expect(asked('דנה')).not.toContain('fallback-arabic-regular')
  })

  it.each(FALLBACK_FONTS)('%s has an outline for every character that has ink', (id) => {
    const font = create(readFileSync(join(RESUME_FONTS_FOLDER, `${id}.ttf`)))
    if (!('getGlyph' in font)) throw new Error('not a single font')
    const empty = font.characterSet.filter(
      (code) => (font.glyphForCodePoint(code)?.path.commands.length ?? 0) === 0,
    )
    expect(font.characterSet.length).toBeGreaterThan(/han/.test(id) ? 2000 : 80)
    expect(
      empty.filter((code) => !/[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(String.fromCodePoint(code))),
    ).toEqual([])
    expect(`${font.familyName} ${font.postscriptName}`).not.toMatch(/Noto|Source/)
  })

  it.each(['sc', 'kr', ...SCRIPTS.map((script) => script.toLowerCase())])(
    'of Noto Sans %s come with their licence',
    (name) => {
      const licence = readFileSync(join(RESUME_FONTS_FOLDER, `LICENSE-noto-sans-${name}.txt`), 'utf8')
      expect(licence).toContain('SIL Open Font')
    },
  )
})
