/**
 * Where a text must not be broken: offsets of spaces inside terms that are read as one. Words are broken at spaces
 * alone, so that ICD-10-CM, CC/MCC and 99202-99215 need no rule here.
 */
export function protectedSpaces(text: string): ReadonlySet<number> {
  const offsets = new Set<number>()
  for (const pattern of /\d/.test(text) ? [...WORDS, ...NUMBERS] : WORDS) {
    for (const match of text.matchAll(pattern)) {
      for (let at = text.indexOf(' ', match.index); at >= 0 && at < match.index + match[0].length; ) {
        offsets.add(at)
        at = text.indexOf(' ', at + 1)
      }
    }
  }
  return offsets
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const DATE = `(?:\\d{1,2} )?${MONTH} (?:\\d{1,2}, )?(?:19|20)\\d\\d`
const CODE = '[A-Z]{0,3}\\d[\\dA-Z.,]{0,12}'
const UNITS =
  '%|percent|days?|weeks?|months?|years?|hours?|minutes?|hrs?|charts?|records?|cases?|encounters?|claims?|denials?|' +
  'queries|accounts?|beds?|coders?|providers?|physicians?|hospitals?|clinics?|facilities|CEUs?|FTEs?|points?|dollars'

/** Terms that need no digit, a row a kind. Every repetition has a bound, so that no text, however odd, takes long. */
const WORDS: readonly RegExp[] = [
  /HCPCS Level I{1,2}\b/g,
  /\bLevel [IVX\d]+\b(?: trauma)?/g,
  /\bNo\. \S+/g,
  /\bMedicare Part [A-D]\b/gi,
  // "Columbus, OH", "St. Paul, MN 55101": up to three words of a city.
  /(?:\p{Lu}[\p{L}.'’-]{0,20} ){0,2}\p{Lu}[\p{L}.'’-]{1,20}, [A-Z]{2}\b(?: \d{5}(?:-\d{4})?)?/gu,
]

/** Terms with a digit in them; most lines have none. */
const NUMBERS: readonly RegExp[] = [
  new RegExp(`${DATE} (?:-|–|—|to) (?:${DATE}|[Pp]resent|[Cc]urrent)`, 'g'),
  new RegExp(`(?:since |until )?${DATE}`, 'g'),
  /\b(?:fiscal(?: year)?|FY|Q[1-4]) (?:19|20)?\d\d\b/g,
  /\b(?:19|20)\d\d (?:-|–|—) (?:(?:19|20)\d\d|[Pp]resent|[Cc]urrent)\b/g,
  // A family of codes and its first number, with a range written with spaces.
  new RegExp(
    `\\b(?:CPT|HCPCS|E/M|CDT|DRGs?|MS-DRGs?|APR-DRGs?|APCs?|HCCs?|CMS-HCC|RxHCC|modifiers?|codes?|critical care|` +
      `Category|Version|Part|Type|Stage|Grade) ${CODE}(?: ?[-–] ?${CODE})?`,
    'gi',
  ),
  /\b(?:CMS-HCC|HHS-HCC|RxHCC) V\d+\b/g,
  /\b\d[\d,.]{0,12} ?[-–] ?\d[\d,.]{0,12}\b/g,
  /[$€£]\d[\d,.]{0,15}[KMB]?(?: (?:thousand|million|billion)\b)/g,
  new RegExp(
    `(?<![\\p{L}\\d])\\d[\\d,.]{0,15}\\+? (?:(?:thousand|million|billion) )?(?:${UNITS})(?![\\p{L}\\d])`,
    'gu',
  ),
  // A telephone number, with or without a country and an area in parentheses.
  /(?:\+\d{1,3} )?(?:\(\d{2,4}\) ?|\d{2,4}[ .-])\d{3}[ .-]\d{4}(?: (?:ext\.?|x) ?\d+)?/g,
  /\b3M 360\b(?: Encompass)?/g,
  /\b\d{1,6} (?:\p{Lu}[\p{L}.]{0,20} ){1,3}(?:St|Ave|Rd|Blvd|Dr|Ln|Way|Street|Avenue|Road|Drive|Lane)\b/gu,
]
