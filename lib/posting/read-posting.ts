import { flatMap } from '@/lib/base/flat-map'
import { fail, ok, type Result } from '@/lib/base/result'
import { findMentions } from '@/lib/lexicon/mentions'
import { employersNamed, isEmployersName, placesOfNames } from '@/lib/posting/employer/employer-name'
import { findTitle, isLineOfTitle } from '@/lib/posting/employer/title'
import { type LevelRange, levelsIn, type RangesOf } from '@/lib/posting/levels/levels'
import { isOnlyContext } from '@/lib/posting/passing/context-words'
import { isInPassing } from '@/lib/posting/passing/in-passing'
import { isPlaceInPassing } from '@/lib/posting/passing/places'
import { isTaskInPassing } from '@/lib/posting/passing/tasks'
import { withApprentices } from '@/lib/posting/refusals/apprentices'
import { withAskedByLack } from '@/lib/posting/refusals/asked-by-lack'
import { exclusionsIn } from '@/lib/posting/refusals/excluded'
import { type Refusal, refusalOf } from '@/lib/posting/refusals/exclusions'
import { isOfTheUnwanted, refusedIn } from '@/lib/posting/refusals/refused-lists'
import { shutOutIn } from '@/lib/posting/refusals/shut-out'
import { isBoilerplateSection } from '@/lib/posting/sections/boilerplate'
import { flatten } from '@/lib/posting/sections/flatten'
import { findJobLevels } from '@/lib/posting/sections/job-levels'
import { cutsOf, ofLevel } from '@/lib/posting/sections/of-level'
import { withoutRunsIntoHeadings } from '@/lib/posting/sections/runs-into-headings'
import { readSections, type SectionLine } from '@/lib/posting/sections/sections'
import { distinctYears } from '@/lib/posting/years/distinct-years'
import { experienceIn } from '@/lib/posting/years/experience'
import type { Span } from '@/lib/text/span'
import { conditionsIn } from './conditions'
import { domainOf } from './domain'
import { schoolingIn } from './education'
import { onSiteAsked, remoteDenials } from './on-site'
import { particularsIn } from './particulars'
import { toPlain } from './plain'
import type { JobLevel, Posting, PostingProblem } from './posting'
import { withQualities } from './qualities'
import { assembleRequirements } from './requirements'
import { schoolingAsked } from './schooling-asked'
import { withImplied, withoutLooseNames } from './specific-names'
import { standardsIn } from './standards'
import { type Stated, stateMentions } from './stated'
import { statesIn } from './states'
import { withTheJobItself } from './the-job-itself'
import { unknownTermsIn } from './unknown-terms'
import { withVerbToCode } from './verb-to-code'
import { withWards } from './wards'
import { whyNoPosting } from './why-no-posting'
import { withoutWrongSenses } from './wrong-domain'

/** Longer texts are no single posting: a page of a job board with all its markup has a tenth of this. */
export const LONGEST_POSTING = 2_000_000

export type ReadingChoice = {
  /** The id of one of the posting's `levels`; without it a page about several is read as their union. */
  readonly level?: JobLevel['id'] | null
}

/**
 * Reads a posting: what it asks for, how strongly, and because of which words.
 *
 * Same text, same answer. Nothing in the text is executed or followed. A posting of another trade is read with domain
 * `other`; whether a resume meets any of it is for lib/match to say.
 */
export function readPosting(
  pasted: string,
  { level = null }: ReadingChoice = {},
): Result<Posting, PostingProblem> {
  if (pasted.length > LONGEST_POSTING)
    return fail({ code: 'too-long', characters: pasted.length, limit: LONGEST_POSTING })
  const text = flatten(pasted)
  const plain = toPlain(text)
  const problem = whyNoPosting(text, plain)
  return problem ? fail(problem) : ok(readFlat(text, plain, level))
}

function readFlat(text: string, plain: string, wantedLevel: JobLevel['id'] | null): Posting {
  const levels = findJobLevels(text, plain)
  const levelRead = levels.find(({ id }) => id === wantedLevel)?.id ?? null
  const lines = ofLevel(plain, readSections(text, plain, cutsOf(levels)), levels, levelRead)
  const title = findTitle(text, plain, lines)
  const names = placesOfNames(text, employersNamed(text, plain, lines, title))
  const rangesOf = rememberRanges(plain, title)
  const mentions = withWards(findMentions(withoutRunsIntoHeadings(text, lines, title)), plain)
  const isRemoteDenied = remoteDenials(plain)
  const met = withQualities(
    withVerbToCode(stateMentions(mentions, lines, rangesOf, plain), lines, plain),
    plain,
  )
  const all = withTheJobItself(withAskedByLack(withApprentices(met, plain), plain), plain).filter(
    (one) =>
      !isEmployersName(one, text, title, names) &&
      !isOnlyContext(one, plain, title) &&
      !isInPassing(one, plain, title) &&
      !isTaskInPassing(one, plain, title) &&
      !isPlaceInPassing(one, plain, title) &&
      !isRemoteDenied(one),
  )
  const domain = domainOf(toPlain(title?.text ?? ''), plain, all)
  const stated = domain === 'coding' ? all : withoutWrongSenses(all, plain)
  const refusal = rememberRefusals(plain)
  const read = lines.filter(isRead)
  const particulars = flatMap(read, (line) => particularsIn(plain, line, rangesOf))
  const onLine = byLine(stated.filter((one) => refusal(one) !== 'set-aside'))
  const statedOn = (line: SectionLine) => onLine.get(line) ?? []
  const experience = distinctYears(
    flatMap(read, (line, i) => {
      const next = read[i + 1]
      const isOnRow = next?.row === line.row
      return experienceIn(plain, line, rangesOf, statedOn(line), isOnRow ? statedOn(next) : [])
    }),
  )
  const training = [
    ...particulars,
    ...flatMap(experience, ({ orTraining }) => (orTraining ? [orTraining] : [])),
  ]
  const wanted = withImplied(withoutLooseNames(stated, plain), plain).filter(
    (one) => refusal(one) === null && !training.some(({ span }) => isPracticodeIn(one, span)),
  )
  const requirements = assembleRequirements(wanted, plain, levelRead === null ? levels : [])
  const known = [...mentions.map(({ span }) => span), ...names, ...(title ? [title.span] : [])]
  return {
    text,
    domain,
    title,
    levels,
    levelRead,
    lines: lines.map(({ span, role, level }) => ({
      span,
      role: isLineOfTitle(title, span) ? 'title' : role,
      level,
    })),
    requirements,
    excluded: exclusionsIn(
      stated,
      lines.filter((line) => isOfTheJob(line) || isOfTheUnwanted(line.section)),
      plain,
      flatMap(requirements, ({ anyOf }) => anyOf),
      refusal,
      refusedIn(mentions, lines),
    ),
    shutOut: flatMap(lines, (line) =>
      line.section === 'refused' || isOfTheJob(line) ? shutOutIn(plain, line) : [],
    ),
    experience,
    ...schoolingAsked(flatMap(read, (line) => schoolingIn(plain, line, rangesOf))),
    places: [
      ...flatMap(lines, (line) => (line.section === 'notice' ? [] : statesIn(text, plain, line))),
      ...onSiteAsked(wanted, lines, plain, text),
    ],
    conditions: flatMap(read, (line) => conditionsIn(plain, line, rangesOf, 'required')),
    languages: flatMap(read, (line) => conditionsIn(plain, line, rangesOf, 'preferred')).filter(
      ({ kind }) => kind === 'language',
    ),
    particulars,
    standards: flatMap(read, (line) => standardsIn(text, plain, line, rangesOf)),
    unknownTerms: domain === 'coding' ? unknownTermsIn(text, lines, rangesOf, known) : [],
  }
}

/** "Externship or Practicode": either is practice, and Practicode no system that one must know. */
function isPracticodeIn({ mention: { conceptId, span } }: Stated, { start, end }: Span): boolean {
  return conceptId === 'software:practicode' && start <= span.start && span.end <= end
}

function isRead({ role }: SectionLine): boolean {
  return role === 'bullet' || role === 'paragraph'
}

/** "No agencies, no apprentices": whom it turns away may stand in a sentence that is boilerplate otherwise, or behind the pay. */
function isOfTheJob({ role, section }: SectionLine): boolean {
  return role !== 'heading' && (section === 'pay' || !isBoilerplateSection(section))
}

function byLine(stated: readonly Stated[]): ReadonlyMap<SectionLine, readonly Stated[]> {
  const onLine = new Map<SectionLine, Stated[]>()
  for (const one of stated) {
    const known = onLine.get(one.line)
    if (known) known.push(one)
    else onLine.set(one.line, [one])
  }
  return onLine
}

function rememberRanges(plain: string, title: Posting['title']): RangesOf {
  const known = new Map<SectionLine, readonly LevelRange[]>()
  return (line) => {
    const ranges = known.get(line) ?? rangesOfLine(plain, line, title)
    known.set(line, ranges)
    return ranges
  }
}

/** A line may go on behind the title: "ED Coder: 3+ years of ED coding" asks for what follows the colon. */
function rangesOfLine(plain: string, line: SectionLine, title: Posting['title']): readonly LevelRange[] {
  if (title?.span.start !== line.body.start) return levelsIn(plain, line)
  const rest = restBehind(plain, title.span.end, line.body.end)
  if (rest === null || LASTS.test(plain.slice(rest.start, rest.end))) return levelsIn(plain, line, true)
  const named = { ...line, body: { start: line.body.start, end: rest.start } }
  return [...levelsIn(plain, named, true), ...levelsIn(plain, { ...line, body: rest })]
}

/** "Coder (temporary) - 3 months", "Coder | 2 year term": how long the job lasts, where nothing says that it is of work. */
const LASTS =
  /^\d{1,2}[ -]?(?:(?:weeks?|wks?|months?|mos?)\b|(?:years?|yrs?)\b(?!$))(?!['’.]?(?: of\b|[a-z&/ -]{0,40} exp(?:erience)?\b))[^,;.]{0,30}$/

const REST = /^ ?[-–—:,;|(*] ?(?=\S)/

function restBehind(plain: string, from: number, end: number): Span | null {
  const mark = REST.exec(plain.slice(from, Math.min(end, from + 4)))
  return mark && end - from > LONGEST_MARK ? { start: from + mark[0].length, end } : null
}

/** Fewer letters behind a title are no words. */
const LONGEST_MARK = 8

function rememberRefusals(plain: string): (one: Stated) => Refusal {
  const known = new Map<Stated, Refusal>()
  return (one) => {
    const before = known.get(one)
    if (before !== undefined) return before
    const made = refusalOf(one, plain)
    known.set(one, made)
    return made
  }
}
