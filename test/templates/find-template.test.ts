import { describe, expect, it } from 'vitest'
import { findTemplate, TEMPLATES } from '@/templates/find-template'

describe('findTemplate', () => {
  it('finds every template by its name', () => {
    expect(TEMPLATES.length).toBeGreaterThan(0)
    for (const template of TEMPLATES) expect(findTemplate(template.name)).toBe(template)
  })

  it('knows when there is none', () => {
    expect(findTemplate('of a newer version')).toBeNull()
  })

  it('never has two of one name', () => {
    expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(TEMPLATES.length)
  })
})
