import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const TOKENS = new Map(
  [
    ...readFileSync('app/globals.css', 'utf8').matchAll(
      /--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name, day, night]) => [name ?? '', { day: day ?? '', night: night ?? '' }]),
)
const SURFACES = ['desk', 'sheet', 'paper', 'field', 'band', 'wash'] as const

/** Ink, the surfaces it is written on, and the least contrast that WCAG 2.2 AA asks for. */
const PAIRS = [
  { ink: 'ink', on: SURFACES, least: 4.5 },
  { ink: 'ink-2', on: SURFACES, least: 4.5 },
  { ink: 'ink-3', on: ['desk', 'sheet', 'paper', 'field'], least: 4.5 },
  { ink: 'accent', on: SURFACES, least: 4.5 },
  { ink: 'on-accent', on: ['accent', 'accent-deep'], least: 4.5 },
  { ink: 'rust', on: ['desk', 'sheet', 'paper', 'field', 'rust-wash'], least: 4.5 },
  { ink: 'rule-strong', on: ['desk', 'sheet', 'paper', 'field'], least: 3 },
] as const

describe('the colour tokens', () => {
  for (const theme of ['day', 'night'] as const)
    it.each(PAIRS.flatMap(({ ink, on, least }) => on.map((surface) => ({ ink, surface, least }))))(
      `by ${theme}: $ink on $surface reaches $least`,
      ({ ink, surface, least }) => {
        const ratio = contrast(TOKENS.get(ink)?.[theme] ?? '', TOKENS.get(surface)?.[theme] ?? '')
        expect(ratio).toBeGreaterThanOrEqual(least)
      },
    )
})

/** Contrast ratio of WCAG 2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of WCAG 2 of an sRGB colour `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
