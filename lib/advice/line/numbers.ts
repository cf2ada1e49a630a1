import type { Span } from '@/lib/text/span'

/**
 * The first number that measures work, as written: a count, a share, money, a time, in digits or in words ("two RADV
 * audits"). Code sets, codes, versions, modifiers and years are names and not measures.
 */
export function findNumber(line: string): string | null {
  const span = findNumberSpan(line)
  return span === null ? null : line.slice(span.start, span.end)
}

/** Where that number stands. */
function findNumberSpan(line: string): Span | null {
  const measured = line.replace(NAMES_WITH_DIGITS, (name) => ' '.repeat(name.length))
  const found = [MEASURE.exec(measured), IN_WORDS.exec(measured)].filter((one) => one !== null)
  const first = found.sort((a, b) => a.index - b.index)[0]
  if (first === undefined) return null
  const lead = first[0].length - first[0].trimStart().length
  const words = first[0].trim().replace(/[.,]$/, '')
  const start = first.index + lead
  return { start, end: start + words.length }
}

const NAMES_WITH_DIGITS =
  /\b(?:ICD|HCPCS|SNOMED|CMS|HCC|RxHCC|APR|MS|3M|360|V)[-\s]?\d*[-\dA-Za-z]*\b|\bLevel \d\b|\bmodifiers? \d{2}(?:(?:,| and|,? or) \d{2})*|\b\d{2}\/\d{2}\/\d{2,4}\b|\b(?:19|20)\d{2}\b|\b\d{5}\b(?!\s*(?:charts|claims|records|encounters|accounts|cases))|\b[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?\b|\b(?:7|1)500\b|\b837\w?\b|\bUB-04\b/g

const MEASURE = /(?:[$€£]\s?)?(?<![\w.])\d[\d,]*(?:\.\d+)?(?:\s?(?:%|percent\b|k\b|million\b)|\+)?/

/** "One" is left out: "one of the team" counts nothing. */
const IN_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|a dozen|dozens|a hundred|hundreds|thousands|halved|doubled|tripled|by half)\b/i
