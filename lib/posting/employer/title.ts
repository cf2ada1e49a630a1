import type { Posting } from '@/lib/posting/posting'
import { sectionOf } from '@/lib/posting/sections/headings'
import type { SectionLine } from '@/lib/posting/sections/sections'
import { Pattern } from '@/lib/text/pattern'
import type { Span } from '@/lib/text/span'
import { isNameOfEmployer } from './employer-name'
import {
  isLabelAbove,
  isOfTitlesLength,
  LONGEST_TITLE,
  labelOfTitle,
  titleAtHead,
  titleWithin,
} from './title-bounds'

/** How many lines from the top a title may stand. */
const NEAR_TOP = 12

/** What a job is called, as the last word of most titles. */
const JOB_NOUN = new Pattern(
  /\b(?:coders?|billers?|auditors?|specialists?|analysts?|technicians?|managers?|supervisors?|directors?|educators?|abstractors?|registrars?|reviewers?|consultants?|coordinators?|leads?|clerks?|representatives?|assistants?|associates?|nurses?|trainers?|administrators?|inspectors?|engineers?|developers?|receptionists?|accountants?|therapists?|officers?|liaisons?|scribes?|interns?|validators?|instructors?|teachers?|investigators?|schedulers?|counselors?|editors?)\b/,
)

/** Words of a sentence or of a site's menu; no title has them. */
const NO_TITLE =
  /\b(?:is|are|was|we|we're|you|you'll|our|us|will|seeks?|seeking|hiring|join|looking|need|must|prefer|reports? to|posted)\b|\b(?:search (?:all )?jobs|job search|my profile|sign in|log ?in|saved jobs|job alerts?|skip to|back to|view all|similar jobs|share this|apply (?:now|today|online))\b|[.?!]$|\b(?:careers|jobs|current openings)$|^(?:to|from|cc|date) ?:|^(?:job |requisition |req )?(?:id|number|#)|^(?:created|posted|updated) (?:at|on)\b|^(?:home|careers?|career opportunities|jobs?(?! (?:posting|opening|announcement)))\b.*(?:[>/|]).*(?:[>/|]|$)|(?:>.*){2}/i

/** Parts of a posting in front of which its title stands. */
const BODY: ReadonlySet<string> = new Set(['required', 'preferred', 'neutral', 'duties'])

/** A row of a form that says what a job asks for, above its title: "Education Level: High School". */
const ROW_OF_FORM =
  /^(?:(?:job |career |experience |education )?level|education|experience|degree|driving required)\s?:/i

/**
 * The job's title: what follows a label such as "Job title:", else the first line near the top that is called as jobs
 * are and is no menu, employer or sentence, else the first line that is no field of a form.
 */
export function findTitle(text: string, plain: string, lines: readonly SectionLine[]): Posting['title'] {
  const span = spanOfTitle(text, plain, lines.slice(0, NEAR_TOP))
  return span ? { text: text.slice(span.start, span.end), span } : null
}

function spanOfTitle(text: string, plain: string, top: readonly SectionLine[]): Span | null {
  const wordsOf = ({ span }: SectionLine) => text.slice(span.start, span.end)
  const isCalledSo = (line: SectionLine) => isCalledAsJobsAre(text, plain, line.span)
  const labelled = top.filter((line, i) => {
    const above = top[i - 1]
    if (above !== undefined && isLabelAbove(wordsOf(above)))
      return saysTitle(wordsOf(above)) || isCalledSo(line)
    return labelOfTitle(wordsOf(line)) !== '' && !isLabelAbove(wordsOf(line))
  })
  const body = top.findIndex((line) => BODY.has(line.section) && !ROW_OF_FORM.test(wordsOf(line)))
  const line =
    labelled.find((one) => saysTitle(labelOfTitle(wordsOf(one))) || isCalledSo(one)) ??
    top
      .slice(0, body < 0 ? NEAR_TOP : body)
      .find((one, i) => (one.section !== 'field' || i === 0) && isCalledSo(one)) ??
    labelled[0]
  if (line) return titleWithin(text, line.span)
  const first = top.find(
    ({ section, role, span }, i) =>
      section !== 'field' &&
      !isGreeting(plain, span) &&
      (role !== 'heading' || (i === 0 && sectionOf(plain.slice(span.start, span.end)) === null)),
  )
  if (!first || HEAD_OF_PAGE.test(wordsOf(first)) || isNameOfEmployer(wordsOf(first))) return null
  const isOfLetter = top.some(({ span }) => isGreeting(plain, span)) && /[.?!]$/.test(wordsOf(first))
  if (first.body.start === first.span.start && !isSentence(wordsOf(first)) && !isOfLetter)
    return titleWithin(text, first.span)
  return titleBeforeDash(text, plain, first.span) ?? titleInSentence(text, plain, first.body)
}

function saysTitle(label: string): boolean {
  return /title/i.test(label)
}

function isCalledAsJobsAre(text: string, plain: string, line: Span): boolean {
  if (!JOB_NOUN.mayBeIn(plain, line) || !isOfTitlesLength(text, line)) return false
  const span = titleWithin(text, line)
  return span !== null && isJob(text, plain, span)
}

function isJob(text: string, plain: string, span: Span): boolean {
  const words = text.slice(span.start, span.end)
  return JOB_NOUN.isIn(plain, span) && !NO_TITLE.test(words) && !isNameOfEmployer(words)
}

/** "Urology Coder - Summit Ledge Urology - Busy practice …": a posting without lines begins with its title. */
function titleBeforeDash(text: string, plain: string, line: Span): Span | null {
  const span = titleAtHead(text, line)
  return span !== null && isJob(text, plain, span) ? span : null
}

/** "Our practice seeks a coder to join the office.": an advertisement that begins with its text has no title above it. */
function isSentence(line: string): boolean {
  const words = line.replace(/ ?\*{2,}.*$/, '')
  if (!/[.?!]$/.test(words)) return false
  return words.length > LONGEST_TITLE || SPEAKS.test(words) || (DOES.test(words) && / .+ .+ /.test(words))
}

/** "Reviews and codes inpatient records for the department.": what is done. */
const DOES = /^[A-Z][a-z]+(?<!s)s\b/

/** "Hi Dana,": a letter begins with whom it is written to, and goes on in sentences, "CPC required, ICD-10-CM and CPT." */
function isGreeting(plain: string, { start, end }: Span): boolean {
  return GREETING.test(plain.slice(start, Math.min(end, start + LONGEST_GREETING)))
}

const GREETING =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening))\b[^.:;]{0,30}(?:[,!.]|$)/
const LONGEST_GREETING = 40

/** "Under general supervision, the Facility Outpatient Coder II applies codes …": the job, by the name it has in its summary. */
function titleInSentence(text: string, plain: string, { start, end }: Span): Span | null {
  const match = NAMED_IN_SENTENCE.exec(text.slice(start, Math.min(end, start + REACH_OF_NAME)))
  const name = match?.[1]
  if (!match || name === undefined) return null
  const from = start + match.index + match[0].indexOf(name)
  const span = { start: from, end: from + name.length }
  return JOB_NOUN.isIn(plain, span) ? span : null
}

const NAMED_IN_SENTENCE =
  /^(?:[Uu]nder [^.;]{5,120}, )?[Tt]he ((?:[A-Z][\w/&()-]*)(?: (?:of |and |& |- )?(?:[A-Z][\w/&()-]*)){0,6}) (?:is|will|applies|performs|reviews|assigns|codes|provides|supports|analyzes|abstracts|works|serves|ensures|manages|leads|validates|audits|identifies|collects)\b/

/** How far into a summary its job's name may stand, in characters. */
const REACH_OF_NAME = 240

/** What a job board writes above every posting. */
const HEAD_OF_PAGE =
  /^(?:full )?(?:job|position)(?: (?:class(?:ification)?|family))? (?:details|description|profile)\b| (?:careers|jobs)$/i

/** The verb or the speaker of a sentence among its first words; later ones may follow a title on its line. */
const SPEAKS = /^(?:\S+ ){0,4}(?:seeks?|needs?|wants?|is|are|has|have|hires?|we|our|you|your)\b/i

/** Whether a span stands in the title. */
export function isInTitle(title: Posting['title'], { start }: Span): boolean {
  return title !== null && title.span.start <= start && start < title.span.end
}

/** Whether a line is there for its title: not a whole paragraph that only begins with it. */
export function isLineOfTitle(title: Posting['title'], { start, end }: Span): boolean {
  if (title === null || title.span.start < start || end < title.span.end) return false
  return end - start - (title.span.end - title.span.start) <= LONGEST_REST
}

/** Characters: a label, an employer and a place around a title. */
const LONGEST_REST = 70
