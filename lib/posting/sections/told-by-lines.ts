import type { TextLine } from './lines'

/** ">> Reads reports": a sign that is no bullet of its own. */
const SIGN = /^>+ /

/** How many lines below a heading are looked at. */
const LINES_READ = 6

/** At most this many characters of a line tell what it is. */
const LONGEST_LOOK = 160

/**
 * What part a heading opens whose words nobody knows, told by the lines below it: most of them ask for something
 * ("Associate degree …", "Two years of …"), or most say what is done ("enter charges …"). Null where neither is plain.
 */
export function toldByLines(
  lines: readonly TextLine[],
  heading: number,
  plain: string,
): 'required' | 'duties' | null {
  const { span: title } = lines[heading] ?? {}
  if (!title) return null
  const name = plain.slice(title.start, title.end)
  if (OF_A_LEVEL.test(name) && !OF_ALL.test(name)) return null
  const isOfSkill = OF_SKILL.test(name)
  let [read, asks, does] = [0, 0, 0]
  const below = lines.slice(heading + 1, heading + 1 + LINES_READ)
  for (const [i, { span, isBullet, row }] of below.entries()) {
    if (plain[span.end - 1] === ':' || isBullet !== below[0]?.isBullet) break
    if (read >= 2 && row - (below[i - 1]?.row ?? row) >= 2) break
    const words = plain.slice(span.start, Math.min(span.end, span.start + LONGEST_LOOK)).replace(SIGN, '')
    read += 1
    if (ASKS_FIRST.test(words)) asks += 1
    else if (VERB_FIRST.test(words)) does += 1
  }
  if (OF_ALL.test(name) && asks >= 3 && asks * 2 >= read) return 'required'
  if (asks >= 2 && asks * 3 >= read * 2) return 'required'
  return !isOfSkill && does >= 2 && does * 4 >= read * 3 ? 'duties' : null
}

/** "Every level", and below it what is done: the heading asks for nothing then. */
export function isDoneAtEveryLevel(lines: readonly TextLine[], heading: number, plain: string): boolean {
  const { span } = lines[heading] ?? {}
  if (!span || !OF_ALL.test(plain.slice(span.start, span.end))) return false
  return toldByLines(lines, heading, plain) === 'duties'
}

/** "Coder II", "All levels", "GS-9": what is below is of that level, duties and asks alike. */
const OF_A_LEVEL = /\b(?:i{1,3}|iv|v|[1-9]|levels?|grades?|gs-?\d+)\b[:.]?$/

/** What is asked of everybody stands below the levels; so does what everybody does. */
const OF_ALL = /^(?:all|every|each) (?:levels?|grades?)[:.]?$/

/** "You can already:", "Applicants can": verbs below are what one is able to do. */
const OF_SKILL = /\b(?:can|able|must|have|has|need)\b/

/** A degree, years, a credential, or what somebody knows, has or can, at the beginning of a line. */
const ASKS_FIRST =
  /^(?:(?:an?|the|active|current|valid|strong|solid|good|excellent|basic|working|prior|previous|some) )*(?:knowledge (?:of|in)|(?:understanding|command|completion) of|familiar(?:ity)? with|proficien\w+|(?:\w+ )?(?:experience|background|skills)\b|track record|ability to|able to|certifi(?:ed|cation (?:in|as|from|required|preferred))|graduat(?:e|ion) (?:of|from)|comfortable|knows?\b|can\b|must\b|minimum\b|at least\b|no less\b|(?:associate|bachelor|master|high school|hs|ged|college|degree|diploma)\b|(?:\d+\+?|one|two|three|four|five) ?(?:\(\d\) ?)?(?:\+ )?(?:years?|yrs?|months?)\b|[a-z]+-oriented\b|(?:cpc|ccs|coc|cic|crc|rhi[at]|cca|cpma|ccds|cdip|ods|ctr|rcc|circc|cpb)(?:-[a-z])?\b(?! (?:exams?|dues|prep|courses?|class|review|renewal|membership|training|paid|bonus)\b))/

/** What is done begins with its verb. */
const VERB_FIRST =
  /^(?:(?:accurately|also|daily|independently|promptly) )?(?:abstract|analy[sz]e|answer|appl[yi]|ask|assign|assist|attend|audit|batch|build|call|capture|chase|check|clear|coach|cod(?:e|ing)|collaborat|collect|communicat|complet|conduct|coordinat|correct|develop|educat|ensur|enter|explain|fil(?:e|ing)|fix|follow|generat|handl|help|hold|identif[yi]|interpret|investigat|join|keep|lead|log|maintain|manag|meet(?:s|ing)? with|monitor|obtain|oversee|participat|partner|perform|post|prepar|present|process|provid|pull|query|queri|read|reconcil|report|research|resolv|respond|review|run|scrub|select|send|sequenc|serv|submit|support|teach|track|train|updat|us(?=es? )|validat|verif[yi]|work|writ)(?:e|es|s|ing|ning|ting|y|ies|ed|t)?\b(?! (?:experience|knowledge|skills))/
