import type { Stated } from '@/lib/posting/stated'
import { familyOf, type Group, isOneOf, type OpenGroup } from './group'
import { joinAcrossLines } from './groups-across-lines'
import { howManyOf, isChoiceOfSeveral, severalOf } from './how-many'
import { joinLetteredOptions } from './lettered-options'
import { isChoiceOfOptions, marksOptions, oneOfEach, otherReadingOf } from './options'
import { type Run, runsOf } from './runs'

/**
 * Groups what satisfies one requirement together: "CPC, CCS, RHIT or RHIA", "CPC/CCS", "one of the following" over
 * bullets, "Epic, Cerner or similar". "A and B" are two; in "RHIT and CCS or CIC" the "or" binds closer.
 */
export function groupAlternatives(stated: readonly Stated[], plain: string): readonly Group[] {
  const groups: OpenGroup[] = []
  for (const run of runsOf(stated, plain))
    if (run.joints.length === 0) groups.push({ members: [...run.members], otherReading: null })
    else groups.push(...groupsIn(run, plain))
  return joinAcrossLines(joinLetteredOptions(groups, plain), plain)
}

/** "Acceptable credentials include CPC, CRC and CCS", "certifications such as": each of the names will do. */
const ACCEPTED =
  /\b(?:accepted|acceptable|approved|qualifying) (?:coding )?(?:certifications?|credentials?)\b[^.;:]{0,12}\b(?:include|are)\b:?[^.;:]*$|\b(?:certifications?|credentials?) (?:that are |we )?(?:accepted|acceptable|accept) (?:include|are)\b:?[^.;:]*$|\b(?:certifications?|credentials?),? \(?(?:such as|including but not limited to|like)\b:?[^.;:]{0,24}$/

/** How far before a list words may stand that say how many of it are wanted, in characters. */
const REACH_OF_LEAD = 600

function groupsIn(run: Run, plain: string): readonly OpenGroup[] {
  const first = run.members[0]
  if (!first) return []
  const { joints } = run
  const lead = plain.slice(
    Math.max(first.line.span.start, first.mention.span.start - REACH_OF_LEAD),
    first.mention.span.start,
  )
  const wanted = howManyOf(lead)
  if (isChoiceOfSeveral(wanted, run.members)) return severalOf(wanted, run.members)
  const isCredential = familyOf(first) === 'credential'
  const isSoftware = familyOf(first) === 'software'
  if (isCredential && isChoiceOfOptions(run, plain))
    return oneOfEach(run).map((members) => ({ members, otherReading: null }))
  if (joints.length > 0 && (isOneOf(lead) || (isCredential && ACCEPTED.test(lead))))
    return [{ members: [...run.members], otherReading: null }]
  const hasOr = joints.some((joint) => joint === 'or' || joint === 'slash') || offersSimilar(run, plain)
  const hasAnd = joints.includes('and')
  const commaJoins = hasOr || (isCredential && !hasAnd)
  const groups: Stated[][] = [[first]]
  let isChoice = false
  for (const [i, joint] of joints.entries()) {
    const member = run.members[i + 1]
    if (!member) continue
    const opensChoice = isCredential && opensChoiceOfOne(member, plain)
    const joins =
      !opensChoice &&
      !(
        joint === 'comma' &&
        isSoftware &&
        ((joints[i - 1] === 'or' && isLastChoice(run, i, plain)) || isOfOffice(run.members[i]))
      ) &&
      (isChoice ||
        (joint === 'comma' ? commaJoins || (isCredential && isInItsBracket(member, plain)) : joint !== 'and'))
    isChoice ||= opensChoice
    if (!joins) groups.push([member])
    else groups.at(-1)?.push(member)
  }
  if (isCredential && marksOptions(run, plain))
    return oneOfEach(run).map((members) => ({ members, otherReading: null }))
  const otherReading = isCredential ? otherReadingOf(run, plain) : null
  return groups.map((members) => ({ members, otherReading }))
}

/** "NextGen or ModMed, Excel": no other "or" behind that comma, and no bracket around them all. */
function isLastChoice({ joints, members }: Run, comma: number, plain: string): boolean {
  const start = members[0]?.mention.span.start ?? 0
  return !joints.slice(comma).includes('or') && plain[start - 1] !== '('
}

/** "Excel, Word, Epic or Cerner": a comma behind a program of the office opens no choice with those of the record. */
function isOfOffice(one: Stated | undefined): boolean {
  return one?.mention.conceptId.startsWith('software:microsoft-') ?? false
}

/** "CPMA and one of CPC, CCS-P and COC": from here on one is enough. */
function opensChoiceOfOne({ mention }: Stated, plain: string): boolean {
  return CHOICE_OF_ONE.test(plain.slice(Math.max(0, mention.span.start - 40), mention.span.start))
}

const CHOICE_OF_ONE =
  /(?:\b(?:and|plus|with)|&|\+|,) (?:at least )?(?:any )?(?:one|either|any)(?: of)?(?: the| these)?:? ?$/

/** "Both a core credential (CPC, CCS) and …": the bracket says which one credential. */
function isInItsBracket({ mention }: Stated, plain: string): boolean {
  return ONE_IN_BRACKET.test(plain.slice(Math.max(0, mention.span.start - 100), mention.span.start))
}

const ONE_IN_BRACKET = /\b(?:an?|one) [a-z ]{0,30}(?:credential|certification)\b[^().;]{0,40}\([^()]*$/

/** "Epic, Cerner, or similar EHR", "an encoder (3M, TruCode)". */
function offersSimilar(run: Run, plain: string): boolean {
  const first = run.members[0]
  const last = run.members.at(-1)
  if (!first || !last || familyOf(first) !== 'software') return false
  const after = plain.slice(last.mention.span.end, last.mention.span.end + 30)
  const within = plain.slice(
    Math.max(first.line.span.start, first.mention.span.start - 14),
    last.mention.span.start,
  )
  return (
    /^[^.;]{0,12}\b(?:or )?(?:similar|equivalent|etc)\b/.test(after) ||
    /\be\.?g\.?\b|\bsuch as\b|\blike\b/.test(within)
  )
}
