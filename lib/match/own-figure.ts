/**
 * Whether a number that a line gives is the person's own: "Held 97% accuracy", not "Department goal was 96%", "Team coded
 * 60 charts a day", "Accuracy: 99% in training class" or "Audited 96% accurate coders".
 *
 * Looks at the clause alone. Who met or beat a goal has reached its number.
 */
export function isOwnFigure(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text.slice(0, start))
  const after = text.slice(end).replace(CLAUSE_END, '')
  if (isGoal(before, after)) return false
  return (
    ![OF_OTHERS_BEFORE, LED_BEFORE, IN_TRAINING].some((cue) => cue.test(before)) &&
    ![OF_OTHERS_AFTER, IN_TRAINING].some((cue) => cue.test(after))
  )
}

/** Whether what is counted was checked, filed or handed out, and not coded: "Audited 30 charts a day". */
export function isOtherWork(text: string, start: number): boolean {
  return OTHER_WORK.test(clauseBefore(text.slice(0, start)))
}

function clauseBefore(text: string): string {
  const parts = text.split(/[,;()•\n]|[.!?](?=\s)|\b(?:while|but)\b|\band (?=[a-z]+(?:ed|pt|ld)\b)/i)
  return parts.at(-1) ?? ''
}

const CLAUSE_END = /(?:[,;•\n]|[.!?](?=\s|$)|\b(?:while|but)\b|\band (?=[a-z]+(?:ed|pt|ld)\b)).*$/is

function isGoal(before: string, after: string): boolean {
  if (REACHED.test(before)) return false
  return GOAL_BEFORE.test(before) || GOAL_AFTER.test(after)
}

const REACHED = /\b(?:exceed|met\b|meet|surpass|beat|above|over\b|top|reach|hit\b|achiev)\w*/i

const GOAL =
  '(?:goals?|targets?|standards?|benchmarks?|quotas?|expect(?:ed|ations?)|required?|requirements?|minimum|thresholds?)'
const GOAL_BEFORE = new RegExp(`\\b${GOAL}\\b`, 'i')
/** "96% accuracy goal", "95% (target)"; in "97% against a 95% standard" the goal is another number. */
const GOAL_AFTER = new RegExp(
  `^[ (]*(?:(?!against|vs|versus|over|above|compared|with|for|in|to|on|of|by|toward)[a-z/-]+ ){0,3}${GOAL}\\b`,
  'i',
)

const OTHERS =
  '(?:teams?|departments?|staff|units?|groups?|coders|vendors?|contractors|offshore|trainees|students|new hires|apprentices)'

/** "Team coded", "our department averaged", "team accuracy of". */
const OF_OTHERS_BEFORE = new RegExp(
  `^\\W*(?:(?:the|our|my|entire|whole|inpatient|outpatient|coding|HIM) ){0,3}${OTHERS}\\b|\\b(?:team|department(?:al)?|staff|unit|group|coder|vendor|provider|client)(?:['’]?s['’]?)? (?:coding |DRG |overall |average )*(?:accuracy|quality|productivity|scores?|rates?|output|volume)\\b`,
  'i',
)

/** "Led 8 coders at 97%", "mentored apprentices to 95%". */
const LED_BEFORE = new RegExp(
  `\\b(?:led|lead|manag|supervis|oversaw|overs|direct|train|coach|mentor|educat|taught|onboard|help|brought|rais|lift|audit)\\w*\\b[^.]{0,60}\\b${OTHERS}\\b`,
  'i',
)

/** "96% accurate coders", "97% team accuracy", "60 charts a day across the team". */
const OF_OTHERS_AFTER = new RegExp(
  `^ ?(?:accura\\w+ |average |overall )?(?:${OTHERS}|departmental)\\b|^[^.]{0,30}\\b(?:as a|(?:across|among|between|by|of) (?:(?:the|a|our|my|all|whole|entire|\\d+|[a-z]+) )?)${OTHERS}\\b|^[^.]{0,16}\\b(?:team|department)-?wide\\b`,
  'i',
)

const IN_TRAINING =
  /\b(?:in|during|on|for|at|from) (?:(?!and\b)[\w-]+ ){0,3}(?:class(?:room)?|courses?|coursework|training(?! (?:new|coders|staff|others|\d))|school|exams?|quiz(?:zes)?|boot ?camp|academy|simulations?|(?:pre-?employment|coding|assessment) tests?)\b|\b(?:training|classroom|simulated|mock|school|course|exam|practice) (?:[\w-]+ )?(?:accuracy|scores?|charts|cases)\b/i

const OTHER_WORK =
  /\b(?:audit|scann|filed|filing|index|assembl|releas|schedul|register|pull|prepp|copied|mailed|transcrib|deliver)\w*\b(?:(?!\bcod(?:ed|ing|es)\b)[^.]){0,30}$/i
