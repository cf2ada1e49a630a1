import type { ConceptId } from '@/lib/lexicon/concept'
import type { Posting, Requirement } from '@/lib/posting/posting'
import type { Suggestion } from '@/lib/worker/protocol'
import { MATCH_WORDS } from './match-words'
import { WholeCodes } from './whole-codes'

type OtherReadingsProps = { readonly posting: Posting; readonly concepts: readonly Suggestion[] }

/** Phrases that can be read in two ways, such as "RHIT and CCS or CIC": how they are read here, and how else. */
export function OtherReadings({ posting, concepts }: OtherReadingsProps) {
  const readings = readingsOf(posting, concepts)
  if (readings.length === 0) return null
  return (
    <ul aria-label={MATCH_WORDS.twoReadings} className="mt-3 grid gap-1.5 text-13 text-pretty text-ink-2">
      {readings.map(({ words, here, other }) => (
        <li key={words}>
          <q className="text-ink">
            <WholeCodes text={words} />
          </q>{' '}
          {MATCH_WORDS.canBeReadTwoWays} {here !== null && <WholeCodes text={MATCH_WORDS.readHere(here)} />}
          <WholeCodes text={`${here === null ? MATCH_WORDS.mayAlsoMean : MATCH_WORDS.or}: ${other}.`} />{' '}
          {MATCH_WORDS.askWhich}
        </li>
      ))}
    </ul>
  )
}

/**
 * Each phrase once, with both of its readings in words. Where one of its concepts is asked for elsewhere too, it stands
 * with that requirement, and how the phrase is read here cannot be said in one line: null.
 */
export function readingsOf(
  { text, requirements }: Posting,
  concepts: readonly Suggestion[],
): readonly { readonly words: string; readonly here: string | null; readonly other: string }[] {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]))
  const nameOf = (id: ConceptId) => labels.get(id) ?? id.slice(id.indexOf(':') + 1)
  const phrases = new Map<number, Requirement[]>()
  for (const requirement of requirements) {
    const start = requirement.otherReading?.span.start
    if (start !== undefined) phrases.set(start, [...(phrases.get(start) ?? []), requirement])
  }
  return [...phrases.values()].flatMap((together) => {
    const other = together[0]?.otherReading
    if (!other) return []
    return [
      {
        words: text.slice(other.span.start, other.span.end).replace(/\s+/g, ' ').trim(),
        here: isWhole(together)
          ? together.map(({ anyOf }) => joined(anyOf.map(nameOf), 'or')).join(', and ')
          : null,
        other: other.anyOf.map((all) => joined(all.map(nameOf), 'and')).join(', or '),
      },
    ]
  })
}

function isWhole(together: readonly Requirement[]): boolean {
  const here = new Set(together.flatMap(({ anyOf }) => anyOf))
  const all = new Set(together.flatMap(({ otherReading }) => otherReading?.anyOf.flat() ?? []))
  return here.size === all.size && [...all].every((id) => here.has(id))
}

function joined(names: readonly string[], word: 'and' | 'or'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}
