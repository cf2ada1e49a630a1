import { describe, expect, it } from 'vitest'
import { dressTemplate } from '@/lib/pdf/dress-template'
import { modern } from '@/templates/modern'
import { plain } from '@/templates/plain'

describe('dressTemplate', () => {
  it('fills in the colours of the template', () => {
    const { styles } = dressTemplate(modern, undefined, 0)
    expect(styles.heading.faces.plain.color).toBe('#0B5A6B')
    expect(styles.heading.rulesAbove.map(({ color }) => color)).toEqual(['#B9C6CB', '#0B5A6B'])
  })

  it('recolours every accent, and tints the lines that only decorate', () => {
    const { styles } = dressTemplate(modern, 'navy', 0)
    expect(styles.jobPlace.faces.date?.color).toBe('#1F3A68')
    expect(styles.bullet.faces.mark?.color).toBe('#1F3A68')
    expect(styles.heading.rulesAbove.map(({ color }) => color)).toEqual(['#a5b0c3', '#1F3A68'])
    expect(styles.bullet.faces.plain.color).toBe('#1B2226')
  })

  it('keeps its own colours for an accent that only a newer version knows', () => {
    expect(dressTemplate(modern, 'ultraviolet', 0).styles).toEqual(dressTemplate(modern, undefined, 0).styles)
  })

  it('never colours the plain template', () => {
    const faces = Object.values(dressTemplate(plain, 'wine', 0).styles).flatMap((style) =>
      Object.values(style.faces),
    )
    expect(new Set(faces.map(({ color }) => color))).toEqual(new Set(['#000000']))
  })

  it('sets smaller with leading in proportion, but not the name', () => {
    const { styles } = dressTemplate(modern, undefined, 0.4)
    expect(styles.bullet).toMatchObject({ sizePt: 9.5, leadingPt: { airy: 14.4, normal: 13.4, dense: 12.7 } })
    expect(styles.name.sizePt).toBe(31)
    expect(styles.runningHead.sizePt).toBe(8.5)
  })

  it('gives the same styles for the same question, so that lines set in them are remembered', () => {
    expect(dressTemplate(modern, 'plum', 0.2)).toBe(dressTemplate(modern, 'plum', 0.2))
  })
})
