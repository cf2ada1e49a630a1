import { IdPattern } from '@/lib/lexicon/id-pattern'
import type { Draft } from '@/lib/posting/draft'
import type { JobLevel } from '@/lib/posting/posting'

/**
 * What a page about several levels asks of whoever may be hired at any: "Coder I: CPC-A or CCA" and "Coder II: CPC or CCS"
 * are one choice of four, as the fewest years and the lowest degree are taken. Only where each level asks for one
 * credential or one choice, "CRC plus CPMA" stays two; a specialty's credential comes on top of the others.
 */
export function withAnyLevel(drafts: readonly Draft[], levels: readonly JobLevel[]): readonly Draft[] {
  if (levels.length < 2) return drafts
  const asking = drafts.filter((draft) => isFirstCredential(draft) && levelsOf(draft, levels) !== null)
  const isTwiceAtOne = levels.some(
    (level) => asking.filter((draft) => levelsOf(draft, levels)?.includes(level)).length > 1,
  )
  if (asking.length < 2 || isTwiceAtOne) return drafts
  const [first] = asking
  if (!first) return drafts
  const anyOf: Draft = {
    ...first,
    ids: [...new Set(asking.flatMap(({ ids }) => ids))],
    spans: asking.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
    due: asking.find(({ due }) => due !== null)?.due ?? null,
    orExperience: asking.find(({ orExperience }) => orExperience !== null)?.orExperience ?? null,
  }
  return [anyOf, ...drafts.filter((draft) => !asking.includes(draft))]
}

/** Credentials with which one is hired as a coder, whatever the specialty. */
const FIRST_CREDENTIALS = new IdPattern(
  /^credential:(?:cpc|coc|cic|crc|ccs|ccs-p|cca|rhit|rhia|cmcs|cpc-a|coc-a)$|^credential-group:/,
)

function isFirstCredential({ ids, level }: Draft): boolean {
  return (
    level === 'required' &&
    ids.every((id) => id.startsWith('credential')) &&
    ids.some((id) => FIRST_CREDENTIALS.test(id))
  )
}

/** The levels in whose parts something is asked for; null where it is also asked for outside of them. */
function levelsOf({ spans }: Draft, levels: readonly JobLevel[]): readonly JobLevel[] | null {
  const around = spans.map((span) =>
    levels.filter(({ spans: parts }) =>
      parts.some(({ start, end }) => start <= span.start && span.start < end),
    ),
  )
  return around.some(({ length }) => length === 0) ? null : [...new Set(around.flat())]
}
