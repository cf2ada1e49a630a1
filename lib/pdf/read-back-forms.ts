/** A stream of a PDF that may draw forms: how often, and the words before it. */
export type DrawingStream = { readonly said: string; readonly draws: number }

/** How often forms are drawn, at some 10 µs each with nothing in them. A page of drawings has some hundreds. */
const MOST_DRAWN = 50_000

/**
 * Whether forms draw forms more often than any resume needs: six, each drawing the next ten times, are a million. Each is
 * counted with the most that any form it names would draw.
 *
 * Follows names that stand in the file's own words. Those in packed objects are not followed: there is the time that the
 * caller gives.
 *
 * @param file one letter for each byte
 */
export function formsDrawTooMuch(streams: readonly DrawingStream[], file: string): boolean {
  const forms = new Map(
    streams
      .filter(({ said }) => /\/Subtype\s*\/Form\b/.test(said))
      .map((form) => [numberOf(form.said), form]),
  )
  const known = new Map<string, number>()
  const drawnBy = (number: string): number => {
    const form = forms.get(number)
    const before = known.get(number)
    if (form === undefined || before !== undefined) return before ?? 0
    known.set(number, MOST_DRAWN + 1) // a form that draws itself has no end
    const most = Math.max(0, ...namedIn(form.said, file).map(drawnBy))
    const drawn = form.draws * Math.min(1 + most, MOST_DRAWN) + 1
    known.set(number, most === 0 ? 1 : drawn)
    return known.get(number) ?? 0
  }
  return [...forms.keys()].some((number) => drawnBy(number) > MOST_DRAWN)
}

/** "12 0 obj": what others name it by. */
function numberOf(said: string): string {
  return /(\d+)\s+\d+\s+obj\b/.exec(said)?.[1] ?? ''
}

/** The numbers of all objects that a form or its resources name. */
function namedIn(said: string, file: string): readonly string[] {
  const numbers = [...said.slice(said.indexOf('obj')).matchAll(/(\d+)\s+\d+\s+R\b/g)].map(
    ([, number = '']) => number,
  )
  const resources = /\/(?:Resources|XObject)\s+(\d+)\s+\d+\s+R\b/.exec(said)?.[1]
  if (resources === undefined) return numbers.slice(0, MOST_NAMED)
  const at = file.search(new RegExp(`(?<!\\d)${resources}\\s+\\d+\\s+obj\\b`))
  const text = at < 0 ? '' : file.slice(at, file.indexOf('endobj', at)).slice(0, LONGEST_RESOURCES)
  return [...numbers, ...[...text.matchAll(/(\d+)\s+\d+\s+R\b/g)].map(([, number = '']) => number)].slice(
    0,
    MOST_NAMED,
  )
}

const MOST_NAMED = 200
const LONGEST_RESOURCES = 10_000
