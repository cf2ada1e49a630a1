import { describe, expect, it } from 'vitest'
import { layOutResume } from '@/lib/pdf/layout'
import { classic } from '@/templates/classic'
import { fonts, layOut, readLines, resumeWith } from './laid-out'

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

  it('puts the credentials beside the name where the template asks for it and they fit', () => {
    const beside = { ...classic, head: { ...classic.head, credentials: 'beside' as const } }
    const texts = (name: string) => {
      const resume = resumeWith({ contact: { name }, credentials: [{ id: 'c', acronym: 'CPC' }] })
      const settings = { template: 'classic', size: 'letter', density: 'normal' } as const
      return readLines(layOutResume(resume, settings, beside, fonts))
        .filter(({ block }) => block.id === 'contact.name' || block.id === 'credentials')
        .map(({ text }) => text)
    }
    expect(texts('Ida Quarrie')).toEqual(['Ida Quarrie, CPC'])
    expect(texts('Wilhelmina-Josephine Oppenheimer-Castellanos')).toHaveLength(2)
  })
})

function nameLines(name: string): readonly (readonly [string, number])[] {
  return readLines(layOut(resumeWith({ contact: { name } }))).map(({ text, runs }) => [
    text.trimEnd(),
    runs[0]?.sizePt ?? 0,
  ])
}
