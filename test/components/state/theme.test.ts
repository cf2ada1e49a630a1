import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readTheme, writeTheme } from '@/components/state/theme'
import { memoryStore } from '@/test/storage/kept'

const page = { documentElement: { dataset: {} as Record<string, string> } }

beforeEach(() => {
  page.documentElement.dataset = {}
  vi.stubGlobal('document', page)
  vi.stubGlobal('localStorage', memoryStore())
})
afterEach(() => vi.unstubAllGlobals())

describe('writeTheme', () => {
  it('shows the theme and remembers it', () => {
    writeTheme('dark')
    expect(page.documentElement.dataset.theme).toBe('dark')
    expect(readTheme()).toBe('dark')
    writeTheme('system')
    expect('theme' in page.documentElement.dataset).toBe(false)
    expect(readTheme()).toBe('system')
  })

  it('remembers it on the page where nothing can be stored', () => {
    vi.stubGlobal('localStorage', undefined)
    writeTheme('light')
    expect(readTheme()).toBe('light')
  })
})

describe('readTheme', () => {
  it('follows the device when nothing was chosen, or something unknown', () => {
    expect(readTheme()).toBe('system')
    localStorage.setItem('chartwright.theme', 'sepia')
    expect(readTheme()).toBe('system')
  })
})
