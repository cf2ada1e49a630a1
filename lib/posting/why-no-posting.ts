import type { PostingProblem } from './posting'

/** Fewer words than a title and a wish. */
const FEWEST_WORDS = 8

const WORDS = /[\p{L}\p{N}]+/gu

/** Words that hardly any offer of a job does without. */
const CUES_OF_A_JOB =
  /\b(?:jobs?|position|role|candidates?|applicants?|appl(?:y|ication)|hir(?:e|ing)|employ(?:er|ment|ee)|experience|require[ds]?|requirements?|qualifications?|responsib\w+|duties|salary|pay|hourly|per hour|full[- ]time|part[- ]time|resume|benefits|remote|must have|certified|vacancy|looking for|we need|someone who|a plus|preferred|coders?|specialist|wanted|needed|openings?|opportunit(?:y|ies)|assignment|coded|yrs?|years?|contract|traveler|consultant|analyst|auditor|biller|technician|manager|supervis\w+|references|schedule|shift|overtime|per diem|training|skills|degree|diploma|license|must|team|desired|on-?site|coordinator|clerk|registrar|educator|abstractor|considered|needs?|grads|cpc|coc|ccs|rhit|rhia|experiencia|requisitos|puesto|empleo|vacante|salario|codificador(?:a|es)?)\b/g

/** Fewer different cues of a job than this, and the text is about something else. */
const FEWEST_CUES = 2

/** Why a text is no posting, by its words and by what offers of a job say; null where it may be one. */
export function whyNoPosting(text: string, plain: string): PostingProblem | null {
  const words = distinctMatches(WORDS, text, FEWEST_WORDS, (match) => match.index)
  if (words === 0) return { code: 'empty' }
  if (words < FEWEST_WORDS) return { code: 'too-short', words }
  const cues = distinctMatches(CUES_OF_A_JOB, plain, FEWEST_CUES, ([cue]) => cue)
  return cues < FEWEST_CUES ? { code: 'not-a-posting' } : null
}

/** How many different matches an expression has, counted up to `enough`. */
function distinctMatches(
  expression: RegExp,
  text: string,
  enough: number,
  keyOf: (match: RegExpExecArray) => string | number,
): number {
  const found = new Set<string | number>()
  expression.lastIndex = 0
  for (let match = expression.exec(text); match && found.size < enough; match = expression.exec(text))
    found.add(keyOf(match))
  return found.size
}
