import type { Span } from '@/lib/text/span'
import { STATE_NAMES } from '@/lib/text/states'

/** A city as a posting names it; the state's two letters where it gives them. */
export type City = { readonly name: string; readonly state: string | null }

/** How far from the words of the arrangement the city stands, in characters. */
const REACH = 50

const NAME = String.raw`(?:(?:St|Ft|Mt)\. )?\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}[\p{Ll}'’]+){0,2}`

/** "El Paso, TX (on site)", "Dayton, OH | Onsite". */
const BEFORE = new RegExp(`(${NAME}), (\\p{Lu}{2})(?: \\d{5})?[ (|:,–—-]{1,4}$`, 'u')

/** "Onsite/Hybrid in Omaha", "On-site position in Tulsa, OK", "On site: Boise, ID". */
const BEHIND = new RegExp(
  `^(?:/?[Hh]ybrid)?(?: (?:hybrid|position|role|job|work|only))*(?: in (?:downtown )?(${NAME})(?:, (\\p{Lu}{2})\\b)?(?=\\s*(?:$|[^\\p{L}\\s]|\\n))|[ (|:,–—-]{1,4}(${NAME}), (\\p{Lu}{2})\\b)`,
  'u',
)

/** The city that stands right before or behind words for work on site; null where none does. */
export function cityBeside(text: string, { start, end }: Span): City | null {
  const before = BEFORE.exec(
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '',
  )
  if (before) return cityOf(before[1], before[2])
  const behind = BEHIND.exec(text.slice(end, end + REACH).split('\n')[0] ?? '')
  return behind ? cityOf(behind[1] ?? behind[3], behind[2] ?? behind[4]) : null
}

/** "Lead, HR" is no city: letters behind a comma must be a state's. */
function cityOf(name: string | undefined, state: string | undefined): City | null {
  if (name === undefined || (state !== undefined && !(state in STATE_NAMES))) return null
  return { name, state: state ?? null }
}
