/** A page copied without its line ends has at least this many glued words; fewer are product names in camel case. */
const MIN_GLUED = 4

/** A glued place: a word's end or a full stop met by a capital, or a run of capitals met by a capitalised word. */
const GLUED =
  /(?=[A-Z\d])(?:(?<=[a-z]{2}|[A-Za-z0-9]\)|[a-z%][.:;!?]|[A-Z]{2}[.:]|\)[.:])(?=[A-Z][a-z]{2,}|[A-Z]{4,}|[A-Z]{2,} [A-Z]{2,}|[A-Z] [a-z]|\d{1,2}\+?(?: ?(?:-|–|to) ?\d{1,2})? ?(?:years?|yrs?|months?)\b)|(?<=[a-z]{3})(?=[A-Z]{3,}[,;:/ ])|(?<=[A-Z]{2}s)(?=[A-Z][a-z]{2,})|(?<=(?:BRING|NEED|HAVE|SKILLS|QUALIFICATIONS|REQUIREMENTS|REQUIRED|PREFERRED|EXPERIENCE|EDUCATION|CERTIFICATIONS?|RESPONSIBILITIES|DUTIES))(?=[A-Z]{3,}(?:-[A-Z])?[,;/ ])|(?<=[a-z]{3}:)(?=[A-Z]{2,6}(?:-[A-Z])?[ ,;/.])|(?<=[A-Z]{3})(?=\d{1,2}\+? ?(?:years?|yrs?|months?)\b)|(?<=[A-Z]{3}[?!:]?)(?=[A-Z][a-z]{2,})|(?<=-[A-Z]{1,3})(?=[A-Z][a-z]{2,})|(?<=\b(?:US|PT|OT|ED|OR|CM|HR|IT|VA|IP|OP|II|IV|PM|AM|UR))(?=[A-Z][a-z]{3,}))/y

/** Endings and beginnings of product names that are written in one word: Encoder|Pro, True|Bridge. */
const CAMEL_CASE_NAME =
  /^(?:athena|my|(?:My|Mc|Mac|De|La|Le|Epic|Tru|True|Encoder|Power|Share|One|Quick|Linked|Face|You|Git|Java|Type|Go|Medi|Mod|Next|Well|Nurse|Net|Simple|Advanced|Kareo|Find|Super|Flash|Smart|Click|Open|Inter|Dr|Micro|Doc|Rev|Cure|Web|Tele|Zoom|Sales|Clinical|Nth|Care|Health|Practice|Meditech|Patient|Data|Claim|Change|Base|Air|Drop|Soft|Solu|Ever|Pro|Imagine|Hyper))$/

/**
 * Gives headings and bullets that were glued to the words before them ("accuracyROLE AND RESPONSIBILITIES") their own
 * line. Touches nothing unless the text shows the pattern several times, and keeps camel-case names whole.
 */
export function splitRunTogether(pasted: string): string {
  const text = splitNumbers(splitBullets(pasted.replace(HEADING_IN_ROW, '$1\n$2\n')))
  const places = gluedPlaces(text).filter((at) => !isInsideName(text, at))
  if (places.length < MIN_GLUED) return text
  const parts: string[] = []
  let from = 0
  for (const at of places) {
    parts.push(text.slice(from, at))
    from = at
  }
  parts.push(text.slice(from))
  return parts.join('\n')
}

/** "Qualifications:•CPC or COC, two years of surgery•Detail-oriented": items of a list in one row, with no space between. */
function splitBullets(text: string): string {
  if (!/[•●▪✓✔➢►■]\S/.test(text)) return text
  return text
    .split('\n')
    .map((row) => {
      const [head = '', ...items] = row.split(GLUED_BULLET)
      const long = items.filter((item) => /\S \S/.test(item)).length
      const share = HEADS_A_LIST.test(head) ? 0.5 : 0.75
      return items.length >= FEWEST_ITEMS && long >= items.length * share ? [head, ...items].join('\n') : row
    })
    .join('\n')
}

/** "Must have either (1) or (2) below: (1) Apprentice level certification. (2) Mastery level certification.": a list in one row. */
function splitNumbers(text: string): string {
  if (!text.includes(': (1) ')) return text
  return text
    .split('\n')
    .map((row) => (/: \(1\) [A-Z].{0,400}[.;] \(2\) [A-Z]/.test(row) ? row.replace(NUMBERED, '\n') : row))
    .join('\n')
}

const NUMBERED = /(?<=[:.;]) (?=\(\d\) [A-Z])/g

const GLUED_BULLET = /(?<=[^\s•●▪✓✔➢►■])(?=[•●▪✓✔➢►■]\S)/

/** Dots between short fields are no list: "Coder•Remote•Contract". */
const FEWEST_ITEMS = 2

const HEADS_A_LIST = /[:?] ?$/

/** "…, telemetry. Minimum Requirements Current RN license.": two words that only headings are made of, in front of a capital. */
const HEADING_IN_ROW =
  /(^|[.!?)] )((?:Minimum|Preferred|Required|Other|Basic|Additional|Desired|Essential|Key|Primary|Job|Position) (?:Requirements|Qualifications|Responsibilities|Functions|Duties|Summary|Skills)) (?=\d|(?!Includ|As\b|Are\b|For\b|And\b|Of\b|To\b|May\b|Or\b|In\b|The following)[A-Z][A-Za-z])/gm

/** Where the pattern holds: it is only tried where a capital or a figure follows what can be glued to it. */
function gluedPlaces(text: string): readonly number[] {
  const places: number[] = []
  for (let at = 1; at < text.length; at += 1) {
    if (!isCapitalOrFigure(text.charCodeAt(at)) || !canBeGlued(text, at)) continue
    GLUED.lastIndex = at
    if (GLUED.test(text)) places.push(at)
  }
  return places
}

/** What the headings of GLUED end with: "YOU'LL BRINGCPC, CCS". */
const LAST_OF_HEADINGS = 'DEGNS'

/** Behind a small letter or a mark; behind a capital only where small letters go on, a number ("RHIT2 years"), or behind a heading in capitals. */
function canBeGlued(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before <= SPACE) return false
  return (
    !isCapitalOrFigure(before) ||
    isSmall(text.charCodeAt(at + 1)) ||
    (isFigure(text.charCodeAt(at)) ? !isFigure(before) : LAST_OF_HEADINGS.includes(text.charAt(at - 1)))
  )
}

const SPACE = 32

function isCapitalOrFigure(code: number): boolean {
  return (code >= 65 && code <= 90) || isFigure(code)
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

function isInsideName(text: string, at: number): boolean {
  const before = /[A-Z]?[a-z]{1,24}$|[A-Z]{1,24}$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  if (before === '') return /(?:https?:|www\.|@)\S{0,80}$/.test(text.slice(Math.max(0, at - 90), at))
  if (CAMEL_CASE_NAME.test(before)) return true
  if (!/^[A-Z]/.test(before)) return false
  const after = /^[A-Za-z]{1,24}/.exec(text.slice(at, at + 24))?.[0] ?? ''
  return after !== '' && isWrittenElsewhere(text, before + after, at - before.length)
}

/** A name in camel case comes back in the text; two words glued by accident hardly ever do. */
function isWrittenElsewhere(text: string, word: string, own: number): boolean {
  const other = text.indexOf(word)
  return other !== own || text.indexOf(word, own + word.length) >= 0
}
