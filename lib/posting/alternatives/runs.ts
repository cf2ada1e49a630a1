import type { ConceptKind, Mention } from '@/lib/lexicon/concept'
import { IdPattern } from '@/lib/lexicon/id-pattern'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'
import { familyOf, isOneOf } from './group'

/** How two names beside each other are joined. */
export type Joint = 'or' | 'comma' | 'and' | 'slash' | 'apart'

/** Names beside each other, and how each is joined to the next. */
export type Run = { readonly members: readonly Stated[]; readonly joints: readonly Joint[] }

/** Names of one kind on one line with nothing but joints and fillers between them. */
export function runsOf(stated: readonly Stated[], plain: string): readonly Run[] {
  const runs: { members: Stated[]; joints: Joint[] }[] = []
  let run: (typeof runs)[number] | undefined
  for (const [i, next] of stated.entries()) {
    const last = run?.members.at(-1)
    const joint =
      last && run && !isOfEitherSide(last, next, stated.slice(i + 1, i + 1 + MOST_NAMES), plain)
        ? jointBetween(last, next, plain)
        : 'apart'
    if (run && joint !== 'apart') {
      run.members.push(next)
      run.joints.push(joint)
      continue
    }
    const alone = { members: [next], joints: [] }
    runs.push(alone)
    if (!last || !isToFollow(last, next, plain)) run = alone
  }
  return runs
}

/** "CCA (must obtain CCS within 18 months), RHIT": the bracket tells what follows on the one before it; the list goes on behind. */
function isToFollow(last: Stated, next: Stated, plain: string): boolean {
  const between = plain.slice(last.mention.span.end, next.mention.span.start)
  return TO_FOLLOW.test(between) || (familyOf(last) !== familyOf(next) && IN_BRACKET.test(between))
}

/** "CIRCC (required for IR) or RCC": what its bracket names is of another kind. */
const IN_BRACKET = /^ ?\([^()]{0,60}$/

const TO_FOLLOW =
  /^ ?\((?:(?:must|will|with|and|if|who|to) )*(?:be )?(?:obtain|earn|achieve|acquire|pursu|work|progress|complet|pass|sit)\w*(?: (?:toward|for|the|an?|your|to))* ?$/

/** Kinds that are asked for side by side; duties and qualities are not grouped, "or" between them is only style. */
const GROUPED: ReadonlySet<ConceptKind> = new Set([
  'credential',
  'software',
  'setting',
  'specialty',
  'payment',
  'codeset',
])

function jointBetween(a: Stated, b: Stated, plain: string): Joint {
  const kind = familyOf(a)
  if (!isOneLine(a, b) || a.level !== b.level || !GROUPED.has(kind)) return 'apart'
  if (kind !== familyOf(b)) return jointOfFields(a.mention, b.mention, plain)
  const between = plain
    .slice(a.mention.span.end, b.mention.span.start)
    .replace(ASIDE, '')
    .replace(SAID_OF_LIST, ')')
  if (between.length > 90 || (kind === 'credential' && ASKED_ALREADY.test(between))) return 'apart'
  if (kind === 'credential' && TOGETHER.test(between))
    return LATER.test(plain.slice(b.mention.span.end, b.mention.span.end + REACH_OF_LATER)) ? 'apart' : 'and'
  if (kind === 'credential' && AND_ANOTHER.test(between)) return 'and'
  if (/^ ?[/(] ?$/.test(between) && a.mention.conceptId === b.mention.conceptId) return 'slash'
  if (a.mention.conceptId === b.mention.conceptId && IN_ASIDE_AGAIN.test(between)) return 'slash'
  if (/^ ?\/ ?$/.test(between)) return kind === 'codeset' || kind === 'payment' ? 'and' : 'slash'
  if (kind === 'credential' && WITH_YEARS.test(between)) {
    if (/\bor\b/.test(between)) return 'or'
    if (GOES_ON_WITH_YEARS.test(plain.slice(b.mention.span.end, b.mention.span.end + REACH_OF_WAYS)))
      return 'comma'
  }
  const bare = between.replace(FILLER, ' ')
  const rest = bare.replace(/\b(?:or|and)\b/g, ' ').match(/[a-z0-9]+/g)?.length ?? 0
  if (LAST_IS_OR.test(bare.slice(bare.lastIndexOf(';') + 1))) return rest <= 4 ? 'or' : 'apart'
  if (kind === 'credential' && OF_ANOTHER_ISSUER.test(plain.slice(a.mention.span.end, b.mention.span.end)))
    return 'comma'
  if (kind === 'credential' && /^ ?;/.test(between) && isWelcomeToo(b, plain)) return 'or'
  if (kind === 'credential' && /^ ?; ?$/.test(between) && isOneOf(leadOf(a, plain))) return 'comma'
  if (/;|\. /.test(between) || rest > (kind === 'credential' ? 1 : 0)) return 'apart'
  if (/\band ?\/ ?or\b/.test(between)) return 'or'
  return /\band\b|&|\+|\bplus\b/.test(bare) ? 'and' : 'comma'
}

/**
 * "ICU or ED", "HCC or inpatient coding": where one works, in what and for which payment are of different kinds, and an
 * "or" with nothing else beside it makes them one choice. In "ICU, ED or telemetry" it stands behind the second.
 */
function jointOfFields(a: Mention, b: Mention, plain: string): Joint {
  if (!OF_FIELD.test(a.conceptId) || !OF_FIELD.test(b.conceptId)) return 'apart'
  if (a.span.start === b.span.start) return isInChoice(b.span, plain) ? 'slash' : 'apart'
  const between = plain.slice(a.span.end, b.span.start)
  if (BARE_OR.test(between)) return 'or'
  const behind = plain.slice(b.span.end, b.span.end + REACH_OF_OR)
  return between === ', ' && OR_BEHIND.test(behind) ? 'comma' : 'apart'
}

/** "Cardiology, inpatient or outpatient coding": a field, and behind it the two sides of which either will do. */
function isOfEitherSide(
  { mention: field }: Stated,
  { mention: side }: Stated,
  others: readonly Stated[],
  plain: string,
): boolean {
  if (!SIDE.test(side.conceptId) || field.conceptId.startsWith('setting:')) return false
  const or = OR_BEHIND.exec(plain.slice(side.span.end, side.span.end + REACH_OF_OR))
  return (
    or !== null &&
    others.some(
      ({ mention: { conceptId, span } }) =>
        span.start === side.span.end + or[0].length && SIDE.test(conceptId),
    )
  )
}

const SIDE = new IdPattern(/^setting:(?:inpatient|outpatient|facility|hospital|professional-fee)$/)

/** Names that may stand between a side and the "or" behind it. */
const MOST_NAMES = 4

/** "Inpatient or HCC coding": the last words are of risk adjustment as well, and one choice with the rest. */
function isInChoice({ start, end }: Span, plain: string): boolean {
  return (
    OR_BEFORE.test(plain.slice(Math.max(0, start - 8), start)) || AT_ONCE_OR.test(plain.slice(end, end + 8))
  )
}

const OR_BEFORE = /\bor (?:an? )?$/
const AT_ONCE_OR = /^,? or\b/
const OF_FIELD = /^(?:setting:(?!remote|on-site|per-diem|contract)|specialty:|payment:(?:\w+-)?hcc$)/
const BARE_OR = /^,? (?:and\/)?or (?:an? )?$/
const OR_BEHIND = /^(?:,? or |, [\w/-]+(?: [\w/-]+)?,? or )/
const REACH_OF_OR = 40

/** "(AHIMA CCS, RHIT; AAPC CPC, COC)": one list, by who certifies. */
const OF_ANOTHER_ISSUER = /^; ?(?:or )?(?:aapc|ahima|acdis|ncra|hcca)(?:'s|:)? ?[a-z-]{2,7}$/

/** The words of its line before a name: "one of the following: RHIA; RHIT; CCS" is one list. */
function leadOf({ mention, line }: Stated, plain: string): string {
  return plain.slice(Math.max(line.span.start, mention.span.start - REACH_OF_LEAD), mention.span.start)
}

/** How far before a name words may stand that say how many of its list are wanted, in characters. */
const REACH_OF_LEAD = 400

/** "CIC or CCS; CPC or COC holders may apply": they will do as well. */
function isWelcomeToo({ mention }: Stated, plain: string): boolean {
  return WELCOME_TOO.test(plain.slice(mention.span.end, mention.span.end + REACH_OF_WELCOME))
}

const REACH_OF_WELCOME = 60
const WELCOME_TOO =
  /^[^.;]{0,24}\b(?:holders|coders|candidates|applicants)? ?(?:may|can|are) (?:also )?(?:apply|be (?:considered|hired)|welcome|accepted|considered)\b/

/** "CPMA (or obtain CPMA within a year)": one credential, named again. */
const IN_ASIDE_AGAIN = /^ ?\([^()]{0,40}$/

/** "CPC with 2 years, CCS with 1 year, or CPC-A with 3": each with years of its own. */
const WITH_YEARS =
  /^ (?:with|w\/|plus|and) (?:at least |a minimum of )?[\w.+-]{1,8}(?: \(\d{1,2}\))? ?\+? ?(?:years?|yrs?|months?)'?(?: of)?(?: (?!or\b|and\b)[a-z/-]+){0,6},? ?(?:or )?(?:an? )?$/

/** Behind the next of them: years of its own, and an "or" before the last. */
const GOES_ON_WITH_YEARS = /^ (?:with|w\/|plus|and) [^.;]{0,60}\byears?\b[^.;]{0,60}\bor\b/
const REACH_OF_WAYS = 130

/** "CIRCC (or willing to obtain), RCC": what stands in brackets behind a name joins it to nothing. */
const ASIDE = / ?\([^()]*\)/g

/** "(CPC, CRC or CPMA - we don't mind which) or RHIT": what ends a bracket is said of its list. */
const SAID_OF_LIST = /^ ?[-,;] ?[^()]{0,40}\)/

/** "RHIA or RHIT with CCS": both are held. */
const TOGETHER = /^\)?(?: certification| credential)? (?:with |w\/ ?)(?:an? |the )?(?:current |active )?$/

/** "CPC with CRC obtained within 12 months": the CPC will do for now. */
const LATER =
  /^ (?:certification )?(?:(?:to|must|will) be )?(?:obtained|earned|achieved|completed|within|in progress|expected|pending)\b/
const REACH_OF_LATER = 50

/** "CPMA and a core credential from AAPC or AHIMA (CPC …)": what follows is asked for besides, whatever its issuers. */
const AND_ANOTHER = /^[^.;]{0,40}\b(?:and|plus) (?:an?|another|(?:at least )?one|any)\b[^.;]*\bor\b[^.;]*[(:]/

/** "CPC required, CRC must be earned in a year": the first is asked for by itself. */
const ASKED_ALREADY = /^[^,;]{0,30}\b(?:required|mandatory|a must|preferred|desired|a plus)\b ?,(?! ?or\b)/

/** "CPMA (or within a year) and CPC": of two joints the nearer one holds. */
const LAST_IS_OR = /\bor\b(?!.*\band\b)/

/** A name that runs over a line end stands on both lines. */
function isOneLine(a: Stated, b: Stated): boolean {
  return a.lineIndex === b.lineIndex || a.mention.span.end > b.line.span.start
}

/** Words between two names that join nothing: articles, "certification", issuers, cues of level. */
const FILLER =
  /\band ?\/ ?or\b(?= )|\bfor (?:example|instance)\b|\be\.g\b\.?|\b(?:a|an|the|other|another|any|similar|equivalent|certifications?|certificates?|certified|credentials?|licen[sc]es?|current|active|valid|registered|specialty|coder|coding|aapc|ahima|from|through|via|by|in|with|status|as|of|such|like|including|eg|also|either|required|preferred)\b|®|™/g
