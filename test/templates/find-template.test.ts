import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

  it('has each template in a file of its own, of fewer than 80 lines', () => {
    for (const { name } of TEMPLATES) {
      const lines = readFileSync(join('templates', `${name}.ts`), 'utf8').split('\n').length
      expect(lines, name).toBeLessThan(80)
    }
  })

  it('never has two of one name', () => {
    expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(TEMPLATES.length)
  })
})
