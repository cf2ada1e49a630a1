import type { Posting } from '@/lib/posting/posting'
import { sectionOf } from '@/lib/posting/sections/headings'
import { trim } from '@/lib/posting/sections/lines'
import type { SectionLine } from '@/lib/posting/sections/sections'
import { Pattern } from '@/lib/text/pattern'
import type { Span } from '@/lib/text/span'
import { isNameOfEmployer } from './employer-name'

const LABEL =
  /^(?:job |position |working |class(?:ification)? )?(?:title|position|role)\s?(?:name)?\s?:\s?|^job\s?:\s?(?=[a-z])(?!(?:full|part)[- ]time|contract|temp|perm)|^(?:job|position) (?:posting|opening|announcement|vacancy)\s?[:–—-]\s?(?=\S)|^job (?:code|id|number|#)\s?:?\s?#?[\w-]*\d\s+(?=[a-z])(?!(?:full|part)[- ]time|contract|temp|perm|remote|hybrid)|^(?:now )?hiring\s?[:–—-]\s?(?=\S)|^subject\s?:\s?(?:(?:re|fwd?)\s?:\s?)*(?:(?:urgent(?:ly)?|we[’']re hiring|(?:now )?hiring|need(?:ed)?|seeking|wanted|looking for|job|opening)\b\s?[-:–—]?\s?(?:an? )?)*/i

/** A label alone in its line: the title stands below it. */
const LABEL_ABOVE = /^(?:(?:(?:job|position|working|class(?:ification)?) )?title|position|role)\s?:?$/i

/** How many lines from the top a title may stand. */
const NEAR_TOP = 12

const LONGEST_TITLE = 120

/** What a job is called, as the last word of most titles. */
const JOB_NOUN = new Pattern(
  /\b(?:coders?|billers?|auditors?|specialists?|analysts?|technicians?|managers?|supervisors?|directors?|educators?|abstractors?|registrars?|reviewers?|consultants?|coordinators?|leads?|clerks?|representatives?|assistants?|associates?|nurses?|trainers?|administrators?|inspectors?|engineers?|developers?|receptionists?|accountants?|therapists?|officers?|liaisons?|scribes?|interns?|validators?)\b/,
)

/** Words of a sentence or of a site's menu; no title has them. */
const NO_TITLE =
  /\b(?:is|are|was|we|we're|you|you'll|our|us|will|seeks?|seeking|hiring|join|looking|need|must|prefer|reports? to|posted)\b|\b(?:search (?:all )?jobs|job search|my profile|sign in|log ?in|saved jobs|job alerts?|skip to|back to|view all|similar jobs|share this|apply (?:now|today|online))\b|[.?!]$|^(?:job |requisition |req )?(?:id|number|#)|^(?:created|posted|updated) (?:at|on)\b|^(?:home|careers?|career opportunities|jobs?(?! (?:posting|opening|announcement)))\b.*(?:[>/|]).*(?:[>/|]|$)|(?:>.*){2}/i

/** Parts of a posting in front of which its title stands. */
const BODY: ReadonlySet<string> = new Set(['required', 'preferred', 'neutral', 'duties'])

/**
 * The job's title: what follows a label such as "Job title:", else the first line near the top that is called as jobs
 * are and is no menu, employer or sentence, else the first line that is no field of a form.
 */
export function findTitle(text: string, plain: string, lines: readonly SectionLine[]): Posting['title'] {
  const top = lines.slice(0, NEAR_TOP)
  const wordsOf = ({ span }: SectionLine) => text.slice(span.start, span.end)
  const isBelowLabel = (line: SectionLine, above: SectionLine | undefined) =>
    above !== undefined &&
    LABEL_ABOVE.test(wordsOf(above)) &&
    (/title/i.test(wordsOf(above)) || isCalledAsJobsAre(wordsOf(line), plain, line.span))
  const labelled = top.find(
    (line, i) =>
      (LABEL.test(wordsOf(line)) && !LABEL_ABOVE.test(wordsOf(line))) || isBelowLabel(line, top[i - 1]),
  )
  const body = top.findIndex(({ section }) => BODY.has(section))
  const named = top
    .slice(0, body < 0 ? NEAR_TOP : body)
    .find(
      (line, i) =>
        (line.section !== 'field' || i === 0) && isCalledAsJobsAre(wordsOf(line), plain, line.span),
    )
  const first = top.find(
    ({ section, role, span }, i) =>
      section !== 'field' &&
      (role !== 'heading' || (i === 0 && sectionOf(plain.slice(span.start, span.end)) === null)),
  )
  const line = labelled ?? named ?? first
  if (!line || (line === first && HEAD_OF_PAGE.test(wordsOf(line)))) return null
  if (line === first && (line.body.start > line.span.start || isSentence(wordsOf(line))))
    return titleInSentence(text, plain, line.body)
  const label = LABEL.exec(text.slice(line.span.start, line.span.start + 40))?.[0].length ?? 0
  const whole = text.slice(
    line.span.start + label,
    Math.min(line.span.end, line.span.start + label + LONGEST_TITLE),
  )
  const span = trim(text, {
    start: line.span.start + label,
    end: line.span.start + label + titleLength(whole),
  })
  return span ? { text: text.slice(span.start, span.end), span } : null
}

function isCalledAsJobsAre(words: string, plain: string, { start, end }: Span): boolean {
  if (!JOB_NOUN.mayBeIn(plain, { start, end })) return false
  const title = words.slice(0, titleLength(words))
  return (
    title.length <= LONGEST_TITLE &&
    JOB_NOUN.isIn(plain, { start, end: start + title.length }) &&
    !NO_TITLE.test(title) &&
    !isNameOfEmployer(title)
  )
}

/** "Our practice seeks a coder to join the office.": an advertisement that begins with its text has no title above it. */
function isSentence(line: string): boolean {
  const words = line.replace(/ ?\*{2,}.*$/, '')
  return /[.?!]$/.test(words) && (words.length > LONGEST_TITLE || SPEAKS.test(words))
}

/** "Under general supervision, the Facility Outpatient Coder II applies codes …": the job, by the name it has in its summary. */
function titleInSentence(text: string, plain: string, { start, end }: Span): Posting['title'] {
  const match = NAMED_IN_SENTENCE.exec(text.slice(start, Math.min(end, start + REACH_OF_NAME)))
  const name = match?.[1]
  if (!match || name === undefined) return null
  const from = start + match.index + match[0].indexOf(name)
  const span = { start: from, end: from + name.length }
  return JOB_NOUN.isIn(plain, span) ? { text: name, span } : null
}

const NAMED_IN_SENTENCE =
  /^(?:[Uu]nder [^.;]{5,120}, )?[Tt]he ((?:[A-Z][\w/&()-]*)(?: (?:of |and |& |- )?(?:[A-Z][\w/&()-]*)){0,6}) (?:is|will|applies|performs|reviews|assigns|codes|provides|supports|analyzes|abstracts|works|serves|ensures|manages|leads|validates|audits|identifies|collects)\b/

/** How far into a summary its job's name may stand, in characters. */
const REACH_OF_NAME = 240

/** What a job board writes above every posting. */
const HEAD_OF_PAGE =
  /^(?:full )?(?:job|position)(?: (?:class(?:ification)?|family))? (?:details|description|profile)\b/i

/** The verb or the speaker of a sentence among its first words; later ones may follow a title on its line. */
const SPEAKS = /^(?:\S+ ){0,4}(?:seeks?|needs?|wants?|is|are|has|have|hires?|we|our|you|your)\b/i

/** A title ends before a bonus, a place in brackets or a second column. */
function titleLength(words: string): number {
  const end = words.search(
    / \((?:\d+% |fully )?(?:remote|must|contract|w2|1099|hybrid|on-?site|full|part|wfh)| [|·•] | [-–—] (?:(?:the|this|our|we|you|must)\b|\$|\d+%|remote|hybrid|full|part|direct hire|work from|wfh|on-?site)| ?\*{2,}|\*$| job in | with \$?\d|; ?(?:salary|pay|remote|\$)| -? ?\( ?\d{4,} ?\)/i,
  )
  return end > 8 ? end : words.length
}

/** Whether a span stands in the title. */
export function isInTitle(title: Posting['title'], { start }: Span): boolean {
  return title !== null && title.span.start <= start && start < title.span.end
}
