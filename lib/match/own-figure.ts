/**
 * Whether a number that a line gives is the person's own: "Held 97% accuracy", not "Department goal was 96%", "Team coded
 * 60 charts a day", "Accuracy: 99% in training class" or "Audited 96% accurate coders".
 *
 * Looks at the clause alone. Who met or beat a goal has reached its number.
 */
export function isOwnFigure(text: string, start: number, end: number): boolean {
  const before = figureBefore(text.slice(0, start))
  const after = text.slice(end).replace(NEXT_FIGURE, '')
  if (isGoal(before, after)) return false
  if (OF_OTHERS_BEFORE.test(before) && !OUTDOES.test(before)) return false
  return (
    ![TEAM_OPENS, LED_BEFORE, IN_TRAINING].some((cue) => cue.test(before)) &&
    ![OF_OTHERS_AFTER, IN_TRAINING].some((cue) => cue.test(after))
  )
}

/** Whether what is counted was checked, filed or handed out, and not coded: "Audited 30 charts a day". */
export function isOtherWork(text: string, start: number): boolean {
  return OTHER_WORK.test(figureBefore(text.slice(0, start))) && !COUNTS_CODED.test(text.slice(start))
}

/** What is done anew behind "and": "and beat quota", "and personally held 97%". */
const AND_DID =
  '\\band (?=(?:(?:[a-z]+ly|also|still|now|then) )?(?:[a-z]+(?:ed|pt|ld)|beat|met|code|hold|keep|maintain|average)\\b)'

/** What ends the words of one figure. A comma and a bracket do, other than in a claim, which may list what it names. */
const ENDS_FIGURE = `[,;•\\n]|[.!?](?=\\s|$)|\\b(?:while|but)\\b|\\bby (?=coding|keeping|holding|maintaining)|${AND_DID}`

/** The words that belong to a figure and stand before it. */
export function figureBefore(text: string): string {
  return text.split(BEFORE_FIGURE).at(-1) ?? ''
}

const BEFORE_FIGURE = new RegExp(`${ENDS_FIGURE}|[()]`, 'i')
const NEXT_FIGURE = new RegExp(`(?:${ENDS_FIGURE}).*$`, 'is')

function isGoal(before: string, after: string): boolean {
  if (REACHED.test(before)) return false
  return GOAL_BEFORE.test(before) || (GOAL_AFTER.test(after) && !GOAL_WITH_ITS_NUMBER.test(after))
}

const REACHED = /\b(?:exceed|met\b|meet|surpass|beat|above|over\b|top|reach|hit\b|achiev)\w*/i

/** "Exceeded team accuracy with 98%". */
const OUTDOES = /\b(?:exceed|surpass|beat|above|outperform|outscor)\w*/i

const GOAL =
  '(?:goals?|targets?|standards?|benchmarks?|quotas?|expect(?:ed|ations?)|required?|requirements?|minimum|thresholds?)'
/** "Accuracy goal:"; "coded to AHA standards at 97%" is no goal of 97%. */
const GOAL_BEFORE = new RegExp(`\\b(?<!\\bas )${GOAL}\\b(?! with |(?<=standards?) at )`, 'i')
/** "96% accuracy goal", "95% (target)"; in "97% against a 95% standard" the goal is another number. */
const GOAL_AFTER = new RegExp(
  `^[ (]*(?:(?!against|vs|versus|over|above|compared|with|for|in|to|on|of|by|toward|exceed|beat|meet|surpass)[a-z/-]+ ){0,3}${GOAL}\\b`,
  'i',
)
/** "98% (target 95%)". */
const GOAL_WITH_ITS_NUMBER = new RegExp(`^ ?[(/–-] ?(?:[a-z]+ ){0,2}${GOAL}(?: (?:is|was|of))?:? ?\\d`, 'i')

/** Several who work, with what "team lead" and "team audit" name besides. */
const OTHERS =
  '(?:teams?|departments?|staff|coders|vendors?|contractors|offshore|trainees|students|new hires|apprentices)(?![- ]?(?:coder|leads?\\b|leader|member|auditor|audit|review|QA\\b|specialist|practice|physician|provider|educator|supervisor|manager|player|based))'

/** "Team coded", "our department averaged". */
const TEAM_OPENS = new RegExp(
  `^\\W*(?:(?:the|our|my|entire|whole|inpatient|outpatient|coding|HIM) ){0,3}(?:${OTHERS}|units?\\b(?! [a-z]+er\\b))\\b`,
  'i',
)

/** "Team accuracy of". A coder's own is "coder accuracy". */
const OF_OTHERS_BEFORE =
  /\b(?:team|department(?:al)?|staff|unit|group|coders|coder['’]s|vendor|provider)(?:['’]?s['’]?|['’])? (?:coding |DRG |overall |average )*(?:accuracy|quality|productivity|scores?|rates?|output|volume)\b/i

const LEADS =
  '(?:led|lead(?:s|ing)?|manag(?:ed|es|ing)|supervis(?:ed|es|ing)|oversaw|oversee(?:s|ing)?|direct(?:ed|s|ing)|train(?:ed|s|ing)?|coach(?:ed|es|ing)?|mentor(?:ed|s|ing)?|educat(?:ed|es|ing)|taught|onboard(?:ed|s|ing)?|help(?:ed|s|ing)?|brought|rais(?:ed|es|ing)|lift(?:ed|s|ing)?|audit(?:ed|s|ing)?)'

/** "Led 8 coders at 97%", "mentored apprentices to 95%". */
const LED_BEFORE = new RegExp(`\\b${LEADS}\\b(?! cod(?:er|ing)\\b)[^.]{0,60}\\b${OTHERS}\\b`, 'i')

/** "96% accurate coders", "97% team accuracy", "60 charts a day across the team"; not "as part of a team", "by group". */
const OF_OTHERS_AFTER = new RegExp(
  [
    `^ ?(?:accura\\w+ |average |overall )?(?:${OTHERS}|departmental)\\b`,
    '^[^.]{0,30}\\bas an? (?:team|department|unit|group)(?=\\s*(?:$|[^\\w\\s-]|of\\b))',
    `^(?:(?!\\b(?:(?:part|member|one) of|audit\\w*|review\\w*|QA|measured|scored|verified)\\b)[^.]){0,30}\\b(?:across|among|between|by|of) (?:(?:the|our|my|all|whole|entire|\\d+) ){1,2}${OTHERS}\\b(?! of)`,
    `^[^.]{0,16}\\b(?:team|department)-?wide\\b`,
  ].join('|'),
  'i',
)

/** Ends what is learned in: "in training", not "in a training hospital". */
const ENDS_THERE = '(?=\\s*(?:$|[^\\w\\s-]|(?:at|in|with|and|by|using|through|before|while|as|on)\\b))'

const LEARNING =
  '(?:class(?:es|room)?|courses?|coursework|training|(?:coding|trade|vocational|billing|technical) school|exams?|quiz(?:zes)?|boot ?camp|academy|simulations?|(?:pre-?employment|coding|assessment) tests?)'

/** "In training class", "classroom accuracy". */
const IN_TRAINING = new RegExp(
  [
    `\\b(?:in|during|on|for|at|from) (?:(?!and\\b)[\\w-]+ ){0,3}${LEARNING}${ENDS_THERE}`,
    `\\b(?:in|during) school${ENDS_THERE}`,
    '\\b(?:training|classroom|simulated|mock|course) (?:[\\w-]+ )?(?:accuracy|scores?|charts|cases)\\b',
    '\\b(?:exam|school) (?:accuracy|scores?)\\b',
    '(?:^\\W*|\\b(?:on|of|in|with) )practice (?:charts|cases)\\b',
  ].join('|'),
  'i',
)

/** Said as what was done, by a verb: a registered nurse registers nobody, and a release is no releasing. */
const OTHER_WORK =
  /\b(?:audit(?:ed|s|ing)?|scann(?:ed|ing)|scans?|fil(?:e|es|ed|ing)|index(?:ed|es|ing)?|assembl(?:ed|es|ing)|releas(?:ed|ing)|schedul(?:ed|ing)|pull(?:ed|s|ing)?|prepp(?:ed|ing)|copied|mailed|transcrib(?:ed|es|ing))\b(?:(?!\bcod(?:ed|ing|es|ers?)\b)[^.]){0,30}$/i

/** "Delivered 25 coded charts per day". */
const COUNTS_CODED = /^\S+ (?:[\w-]+ ){0,2}coded\b/i
