import { describe, expect, it } from 'vitest'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import { modern } from '@/templates/modern'
import { type LineOnPage, layOut, readLines, resumeWith } from './laid-out'

const modernFonts = await loadFontsFromDisk(modern.fonts)

const LONG = 'Anastasia-Konstantina Papadopoulou-Featherstonehaugh-Vance'

describe('setName', () => {
  it('sets an ordinary name on one line at full size', () => {
    expect(nameLines('Ida Quarrie')).toEqual([['Ida Quarrie', 28]])
  })

  it('shrinks a longer one in steps of half a point', () => {
    const [[text, sizePt] = ['', 0]] = nameLines('Wilhelmina-Josephine Oppenheimer-Castellanos')
    expect(text).toBe('Wilhelmina-Josephine Oppenheimer-Castellanos')
    expect(sizePt).toBeLessThan(28)
    expect(sizePt % 0.5).toBe(0)
  })

  it('takes two balanced lines for a name of more than 52 characters, never split at a hyphen', () => {
    expect(nameLines(LONG)).toEqual([
      ['Anastasia-Konstantina', 23],
      ['Papadopoulou-Featherstonehaugh-Vance', 23],
    ])
  })

  it('goes on over more lines for a name that two cannot hold', () => {
    const lines = nameLines(`${LONG} ${LONG} ${LONG}`)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.map(([text]) => text).join(' ')).toBe(`${LONG} ${LONG} ${LONG}`)
  })

  it('makes a name smaller before it cuts one of its words', () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorffwelchevaralternwaren'
    const [given, surname, ...others] = nameLines(`Hubert-Blaine ${long}`)
    expect([given?.[0], surname?.[0], others]).toEqual(['Hubert-Blaine', long, []])
    expect(surname?.[1]).toBeLessThan(20)
    expect(given?.[1]).toBe(surname?.[1])
    expect(nameLines(long)).toEqual([[long, surname?.[1]]])
  })

  it('goes down to the size of the text for a surname of 80 letters', () => {
    const surname = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80)
    const lines = nameLines(`Ida ${surname}`)
    expect(lines.map(([text]) => text)).toEqual(['Ida', surname])
    expect(lines[1]?.[1]).toBeGreaterThanOrEqual(11)
    expect(lines[1]?.[1]).toBeLessThan(15)
  })

  it('cuts a word only where it would be smaller than the text, and then sets it larger', () => {
    const lines = nameLines('w'.repeat(90))
    expect(lines.map(([text]) => text).join('')).toBe('w'.repeat(90))
    expect(lines.map(([, sizePt]) => sizePt)).toEqual(lines.map(() => 15))
  })

  it('keeps the credentials beside a name that shrinks by four points at most', () => {
    expect(besides('Ida Quarrie')).toEqual([['Ida Quarrie, CPC, CCS-P, RHIT, CRC, CPMA, CIC', 31]])
    const [[text, sizePt] = ['', 0]] = besides('Maximiliana Hohenstein')
    expect(text).toBe('Maximiliana Hohenstein, CPC, CCS-P, RHIT, CRC, CPMA, CIC')
    expect(sizePt).toBeLessThan(31)
    expect(sizePt).toBeGreaterThanOrEqual(27)
  })

  it('else gives them a line of their own, without a comma, and the name its full size back', () => {
    expect(besides('Wilhelmina Oppenheimer-Cast')).toEqual([
      ['Wilhelmina Oppenheimer-Cast', 31],
      ['CPC, CCS-P, RHIT, CRC, CPMA, CIC', 11.5],
    ])
    const [name, credentials, contact] = readLines(layOutBeside('Wilhelmina Oppenheimer-Cast'))
    expect(gapBetween(name, credentials)).toBeCloseTo(1)
    expect(gapBetween(credentials, contact)).toBeCloseTo(3)
  })

  it('else sets the name on two lines above them', () => {
    expect(besides(LONG).map(([text]) => text)).toEqual([
      'Anastasia-Konstantina',
      'Papadopoulou-Featherstonehaugh-Vance',
      'CPC, CCS-P, RHIT, CRC, CPMA, CIC',
    ])
  })
})

function layOutBeside(name: string) {
  const resume = resumeWith({
    contact: { name, place: 'Dayton, OH' },
    credentials: ['CPC', 'CCS-P', 'RHIT', 'CRC', 'CPMA', 'CIC'].map((acronym) => ({ id: acronym, acronym })),
  })
  return layOutResume(resume, { template: 'modern', size: 'letter', density: 'normal' }, modern, modernFonts)
}

function besides(name: string): readonly (readonly [string, number])[] {
  return readLines(layOutBeside(name))
    .filter(({ block }) => block.id === 'contact.name' || block.id === 'credentials')
    .map(({ text, runs }) => [text.trimEnd(), runs[0]?.sizePt ?? 0])
}

function gapBetween(above: LineOnPage | undefined, below: LineOnPage | undefined): number {
  const upper = above?.runs[0]
  return (below?.runs[0]?.topPt ?? 0) - (upper?.topPt ?? 0) - (upper?.heightPt ?? 0)
}

function nameLines(name: string): readonly (readonly [string, number])[] {
  return readLines(layOut(resumeWith({ contact: { name } }))).map(({ text, runs }) => [
    text.trimEnd(),
    runs[0]?.sizePt ?? 0,
  ])
}
