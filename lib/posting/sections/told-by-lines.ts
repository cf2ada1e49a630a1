import type { TextLine } from './lines'

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
  if (!title || OF_A_LEVEL.test(plain.slice(title.start, title.end))) return null
  let [read, asks, does] = [0, 0, 0]
  const below = lines.slice(heading + 1, heading + 1 + LINES_READ)
  for (const { span, isBullet } of below) {
    if (plain[span.end - 1] === ':' || isBullet !== below[0]?.isBullet) break
    const words = plain.slice(span.start, Math.min(span.end, span.start + LONGEST_LOOK))
    read += 1
    if (DOES.test(words)) does += 1
    else if (ASKS.test(words)) asks += 1
  }
  if (asks >= 2 && asks * 3 >= read * 2) return 'required'
  return does >= 2 && does * 3 >= read * 2 ? 'duties' : null
}

/** "Coder II", "All levels", "GS-9": what is below is of that level, duties and asks alike. */
const OF_A_LEVEL = /\b(?:i{1,3}|iv|v|[1-9]|levels?|grades?|gs-?\d+)\b[:.]?$/

/** A degree, years, a credential or what somebody knows, has or can. */
const ASKS =
  /^(?:(?:active|current|valid|strong|solid|good|excellent|basic|working|prior|previous|some) )*(?:(?:knowledge|understanding|familiarity|proficiency|experience|skills|ability|certification|credential|license|completion|graduat)\w*|able|proficient|familiar|comfortable|certified|knows?|can|must|minimum|at least|no less)\b|\b(?:degree|diploma|ged|certified|certification|credential(?:ed|s)?|[a-z]+-oriented|experience)\b|\b(?:\d+\+?|one|two|three|four|five) ?(?:\(\d\) ?)?(?:years?|yrs?)\b|\b(?:is|are|a) (?:required|preferred|must|plus)\b|^(?:cpc|ccs|coc|cic|crc|rhi[at]|cca|cpma|ccds|cdip)(?:-[a-z])?\b/

/** What is done begins with its verb. */
const DOES =
  /^(?:(?:accurately|also|daily|independently|promptly) )?(?:abstract|analy[sz]e|answer|appl[yi]|ask|assign|assist|attend|audit|batch|build|call|capture|chase|check|clear|coach|cod(?:e|ing)|collaborat|collect|communicat|complet|conduct|coordinat|correct|develop|educat|ensur|enter|explain|fil(?:e|ing)|fix|follow|generat|handl|help|identif[yi]|interpret|investigat|join|keep|lead|log|maintain|manag|meet(?:s|ing)? with|monitor|obtain|oversee|participat|partner|perform|post|prepar|present|process|provid|pull|query|queri|read|reconcil|report|research|resolv|respond|review|run|scrub|send|serv|submit|support|teach|track|train|updat|validat|verif[yi]|work|writ)(?:e|es|s|ing|ning|ting|y|ies|ed|t)?\b(?! (?:experience|knowledge|skills))/
