import { describe, expect, it } from 'vitest'
import type { ConceptId } from '@/lib/lexicon/concept'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const quoteFor = (line: string, bullet: string, id: ConceptId) =>
  reportOf(
    resumeOf({ bullets: [bullet] }),
    readText(`Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• ${line}`),
  )
    .rows.find(({ anyOf }) => anyOf.includes(id))
    ?.evidence.find(({ field }) => field.endsWith('.text'))?.quote

describe('evidenceAt', () => {
  it.each([
    ['Resolve claim edits', 'Work NCCI edits, denials and holds', 'task:claim-edits', 'Work NCCI edits'],
    [
      'DRG validation',
      'Reconcile final DRGs with CDI',
      'task:drg-validation',
      'Reconcile final DRGs with CDI',
    ],
    // a name says all by itself
    ['Experience with Epic', 'Code charts in Epic each day', 'software:epic', 'Epic'],
    ['Write appeals', 'Appeals, denials', 'task:appeals', 'Appeals'],
  ] as const)('quotes for “%s” of “%s”: %s %s', (line, bullet, id, quote) => {
    expect(quoteFor(line, bullet, id)).toBe(quote)
  })
})
