import type { SectionLine } from '@/lib/posting/sections/sections'
import { Pattern } from '@/lib/text/pattern'
import { holding, type Span } from '@/lib/text/span'
import { cityBeside } from './city'
import type { PlaceAsked } from './posting'
import type { Stated } from './stated'

/** Wordings that say the work cannot be done from home. */
const NOT_REMOTE = new Pattern(
  /\bnot (?:a |an )?(?:(?:fully|100%) )?remote\b(?! ?-?(?:eligible|hire\w*|available|work\w*)? ?(?:in|from)\b)|\bno (?:fully )?(?:remote|telework|wfh|work (?:at|from) home)\b|\bnot (?:a )?(?:wfh|telework|work (?:at|from) home)\b|\b(?:remote|telework|work from home)(?: work| option| type| eligible)?\??:? ?(?:no\b(?! \w)|none\b)|\b(?:remote|telework|work from home|wfh)(?: \w+){0,2} (?:(?:is|are) (?:not|never|unavailable)|isn't|aren't|not)\b|\boffice only\b[^.;]{0,40}\bremote\b|\b(?:do not|don't|dont) ask (?:about|for) remote\b/,
)

/** Whether the words that name remote work deny it: "Remote work is not available". Asked of one line after another. */
export function remoteDenials(plain: string): (one: Stated) => boolean {
  let line: SectionLine | null = null
  let denials: readonly { readonly span: Span }[] = []
  return ({ mention, line: next }) => {
    if (mention.conceptId !== 'setting:remote') return false
    if (next !== line) {
      line = next
      denials = NOT_REMOTE.allIn(plain, next.span).map((match) => ({ span: spanOf(match, next) }))
    }
    return holding(denials, mention.span.start) !== undefined
  }
}

function spanOf(match: RegExpExecArray, line: SectionLine): Span {
  const start = line.span.start + match.index
  return { start, end: start + match[0].length }
}

/** Between the two: the person chooses, "remote or onsite". "Onsite/hybrid" offers no work from home alone. */
const CHOICE = /^(?: or (?:fully |100% )?|\/| ?\| ?)$/

/** In the sentence around the words: only some of the time. */
const NOW_AND_THEN =
  /\b(?:once|twice|occasional\w*|quarterly|monthly|annual\w*|as needed|(?:first|initial) (?:[\w-]+ ){0,2}(?:days?|weeks?|months?)|(?:days?|times?|weeks?) (?:a|per|each|every) (?:week|month|quarter|year)|days? ?\/ ?(?:wk|week)|days? (?:onsite|on-?\s?site|in (?:the )?office)|(?:mon|tue|wed|thu|fri)[a-z]*(?: ?(?:\/|,|-|and|&|to|through) ?(?:mon|tue|wed|thu|fri)[a-z]*)?)\b/

const WHOLE_WEEK = /\bmon[a-z]* ?(?:-|to|through|thru) ?fri[a-z]*/

/** How far around the words the sentence is looked at, in characters. */
const SENTENCE = 90

/**
 * Whether one must work on site: always, or on some days where the posting speaks of both. None where nothing says so or
 * the person may choose.
 */
export function onSiteAsked(
  stated: readonly Stated[],
  lines: readonly SectionLine[],
  plain: string,
  text: string,
): readonly PlaceAsked[] {
  const places = stated.filter(({ mention }) => mention.conceptId === 'setting:on-site')
  const remote = stated.filter(({ mention }) => mention.conceptId === 'setting:remote')
  if (places.some(({ mention }) => isChoice(mention.span, remote, plain))) return []
  const span = places[0]?.mention.span ?? saidNotRemote(lines, plain)
  if (!span) {
    const hybrid = remote.find(({ mention }) => isHybrid(mention.span, plain))
    return hybrid ? [placeOf('partly-on-site', hybrid.mention.span, text)] : []
  }
  const isPart = remote.length > 0 || places.some(({ mention }) => isNowAndThen(mention.span, plain))
  return [placeOf(isPart ? 'partly-on-site' : 'on-site', span, text)]
}

function placeOf(kind: PlaceAsked['kind'], span: Span, text: string): PlaceAsked {
  return { kind, states: [], city: cityBeside(text, span), span }
}

function isChoice(place: Span, remote: readonly Stated[], plain: string): boolean {
  return remote.some(({ mention: { span } }) => {
    if (plain.startsWith('hybrid', span.start)) return false
    const [first, second] = span.start < place.start ? [span, place] : [place, span]
    return CHOICE.test(plain.slice(first.end, second.start))
  })
}

/** "Hybrid" alone says that some days are on site; "remote/hybrid" leaves it open. */
function isHybrid({ start, end }: Span, plain: string): boolean {
  return (
    /^hybrid\b/.test(plain.slice(start, end)) &&
    !/(?:\bor |\/)$/.test(plain.slice(Math.max(0, start - 4), start))
  )
}

function isNowAndThen({ start, end }: Span, plain: string): boolean {
  const before = plain.slice(Math.max(0, start - SENTENCE), start)
  const after = plain.slice(end, end + SENTENCE)
  const sentence = `${before.slice(before.search(/[^.;\n]*$/))}${plain.slice(start, end)}${after.slice(0, after.search(/[.;\n]|$/))}`
  return NOW_AND_THEN.test(sentence.replace(WHOLE_WEEK, ''))
}

function saidNotRemote(lines: readonly SectionLine[], plain: string): Span | null {
  for (const line of lines) {
    const { section } = line
    if (section === 'notice' || section === 'not-wanted' || section === 'refused') continue
    const match = NOT_REMOTE.findIn(plain, line.span)
    if (match) return spanOf(match, line)
  }
  return null
}
