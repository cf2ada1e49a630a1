import { IdPattern } from '@/lib/lexicon/id-pattern'
import { isInTitle } from '@/lib/posting/employer/title'
import type { Posting } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'
import type { Span } from '@/lib/text/span'

/** A subject of study: "associate degree in health information management" asks for the degree, not for the department. */
const FIELD_OF_STUDY =
  /\b(?:b\.?s\.?|b\.?a\.?|bs\/ba|ba\/bs|aas?|degrees?|bachelor'?s?|associate'?s?|master'?s?) \([^)]*$|\b(?:degrees?|associate'?s?'?|associates'?|bachelor'?s?'?|master'?s?|major|diploma)(?: (?:degree|or|higher|of|science|arts|applied|with|the)){0,5} (?:in|field of study in)\b(?![^.;]*\b(?:includ|coursework|semesters?|credits?))[^.;]{0,60}$/

/** "Associate's degree - Health Information Management". */
const DEGREE_AND_DASH = /\b(?:degrees?|bachelor'?s|master'?s) - [^.;\d]{0,40}$/
const OF_EXPERIENCE = /^[^.;]{0,24}\b(?:experience|knowledge|background)\b/

/** "HIT/HIM degree", "HIM certificate program". */
const COURSE = /^(?:\/\w+)? (?:degrees?|certificates?|diplomas?|graduates?|students?|programs?|coursework)\b/

/** "12 semester hours in HIT/HIM". */
const OF_A_COURSE = /\b(?:hit ?\/ ?|(?:hours|credits|units) in (?:hit or )?)$/

/** "One interview with the HIM manager". */
const LEADER = /^(?: (?:mgr|manager|director|supervisor)s?|-trained)\b/

/** "Req #: 2291-HIM". */
const PART_OF_AN_ID = /\d[-_]$/

/** What a department or a course of study is called after. */
const STUDIED = new IdPattern(/^(?:setting|task|topic):/)

/** Whom one reports to: a whole line of it, or the beginning of a sentence up to its comma. */
const REPORTS_TO =
  /^(?:position )?(?:reports?|reporting) to\b|^under the (?:direction|supervision) of\b[^,]*$/

/** Qualities that a duty only acts out: "collaborates with physicians" asks for no team player. */
const DUTY_NOT_QUALITY = new IdPattern(
  /^soft:(?:teamwork|data-literacy|leadership|problem-solving|ability-to-work-independently|integrity|accuracy|reliability|time-management|typing-data-entry|computer-skills|resilience-under-production-pressure|research-skills|flexibility|organization)$/,
)

/** Sentences that say who is wanted: in them a quality is meant as one, under whatever heading. */
const WHO_IS_WANTED =
  /\b(?:candidates?|applicants?|someone|somebody|people|person|professionals|professional (?:who|with)|member)\b|\b(?:seeking|looking for|want) an? /

/** How much somebody is left alone is said of the job among the duties, and asked for all the same. */
const LEFT_ALONE =
  /\b(?:minimal|minimum|limited|little|no direct|without(?: direct| close)?) (?:[\w-]+ )?(?:supervision|direction|oversight|guidance)$/

function isOfThePerson({ start }: Span, { span }: Stated['line'], plain: string): boolean {
  return WHO_IS_WANTED.test(plain.slice(Math.max(span.start, start - 140), start))
}

/** "The Certified Coder reviews charts": nobody asks for a certificate there. */
const NAMES_THE_JOB = /\b(?:coders?|billers?)$/

/** What a house says it lives by: "these core values: Service, Transparency, Accountability". */
const VALUES_OF_A_HOUSE =
  /\bvalues\b[^.;:]{0,12}:[^.;]*$|\b(?:core|our|company|guided by|shared) values (?:of|are|include)\b[^.;]*$/

/** "CCDS in place of the coding credential": which one has been said. */
const NAMED_BEFORE =
  /\b(?:(?:in|takes? the|taking the) (?:place|lieu)|instead) of (?:the|a) $|\b(?:replaces?|besides|beside|substitutes? for|in addition to) the $/

/** "Directs CDI (9 RNs)": how many of them there are. */
function isStaff({ start, end }: Span, level: Stated['level'], plain: string): boolean {
  const before = plain.slice(Math.max(0, start - 5), start)
  return plain[end - 1] === 's' && (level === 'mentioned' ? /\b\d{1,3} $/ : /\(\d{1,3} $/).test(before)
}

/** People and rooms called after the service they give: "questions from the client services team". */
const GIVES_SERVICE =
  /^s? (?:teams?|departments?|desks?|representatives?|reps?|cent(?:er|re)s?|associates?|staff|agents?|line)\b(?! (?:experience|skills))/

/** What an employer treats or runs: in a sentence about itself that says nothing of what is coded. */
const OFFERED = new IdPattern(
  /^specialty:|^software:practice-management-system$|^setting:(?:telehealth|urgent-care|ambulatory-surgery-center|critical-access-hospital|physician-practice|hospital|behavioral-health)$/,
)

/** Verbs of sentences that tell what an employer is and does. */
const TELLS =
  /^(?!(?:the |your |our |these )?(?:accounts?|cases?|case types?|charts?|encounters?|records?|visits?|claims|charges|assignments?|specialt\w+|areas|coding|services|procedures|work) )(?:[\w'’.&,-]+ ){1,8}?(?:operates?|offers?|includes?|serves?|runs?|employs?|joins|comprises|consists of|covers?|treats?|cares? for|helps?|is (?:a|an|the|one|home|owned|located)|are (?:a|an|the|one)|has been|has (?:\d|a |an |two|three|four|five|six|seven|eight|nine|ten)|make up|brings?|provides|supports \d|welcomes|see (?:over|about|more))\b/

/** The job, and who does it. A sentence about them is about the work. */
const ABOUT_THE_JOB =
  /^(?:the |this |our |an? )?(?:[\w/&-]+ ){0,4}(?:coders?|billers?|auditors?|specialists?|analysts?|technicians?|registrars?|nurses?|managers?|directors?|leads?|coordinators?|representatives?|supervisors?|educators?|clerks?|reviewers?|incumbents?|roles?|positions?|jobs?|employees?|candidates?|division|unit|you)\b|^(?:works?|codes?|reviews?|assists?|performs?|under|in this)\b/

/** Below what is asked for, a page often goes on about itself: "We also run an academy", "The group owns two labs". */
const OF_ITSELF =
  /^(?:we(?:'re|'ve)?|our (?!coders?|team|abstractors?|billers?|auditors?|clients?)(?:[\w-]+ ){1,2}?|the (?:group|company|organi[sz]ation|system|practice|network|firm)) ?(?:also )?(?:runs?|owns?|operates?|has|have|had|were|was|been|started|began|grown?|grew|is|are)\b(?![^.]{0,80}\b(?:required|must|plus|looking|seeking|need|requir|prefer|hiring|want|accept|consider|open to))/

const NOT_OF_ITSELF = new IdPattern(
  /^(?:software|codeset):|^setting:(?:remote|on-site|per-diem|contract-traveller)$/,
)

function speaksOfItself(plain: string, { span, role, section }: Stated['line']): boolean {
  return (
    role === 'paragraph' &&
    (section === 'required' || section === 'preferred') &&
    OF_ITSELF.test(plain.slice(span.start, Math.min(span.end, span.start + 140)))
  )
}

function isToldOfEmployer(plain: string, { span, section }: Stated['line']): boolean {
  if (section !== 'summary') return false
  const start = plain.slice(span.start, Math.min(span.end, span.start + 140))
  return TELLS.test(start) && !ABOUT_THE_JOB.test(start)
}

/** Names of the job itself ("Certified Coder"), a course of study or of the superior's department: they say where words stand, not what is asked for. */
export function isOnlyContext(
  { mention, line, level }: Stated,
  plain: string,
  title: Posting['title'],
): boolean {
  if (!NOT_OF_ITSELF.test(mention.conceptId) && speaksOfItself(plain, line)) return true
  if (mention.conceptId.startsWith('credential-group:'))
    return (
      isInTitle(title, mention.span) ||
      NAMED_BEFORE.test(plain.slice(Math.max(0, mention.span.start - 30), mention.span.start)) ||
      (level === 'mentioned' && NAMES_THE_JOB.test(plain.slice(mention.span.start, mention.span.end)))
    )
  if (mention.conceptId.startsWith('credential:') && isStaff(mention.span, level, plain)) return true
  if (
    mention.conceptId === 'soft:customer-service' &&
    GIVES_SERVICE.test(plain.slice(mention.span.end, mention.span.end + 40))
  )
    return true
  if (
    mention.conceptId.startsWith('soft:') &&
    VALUES_OF_A_HOUSE.test(plain.slice(line.span.start, mention.span.start))
  )
    return true
  if (DUTY_NOT_QUALITY.test(mention.conceptId))
    return (
      level === 'mentioned' &&
      !isOfThePerson(mention.span, line, plain) &&
      !LEFT_ALONE.test(plain.slice(mention.span.start, mention.span.end))
    )
  if (OFFERED.test(mention.conceptId) && level === 'mentioned' && isToldOfEmployer(plain, line)) return true
  if (!STUDIED.test(mention.conceptId)) return false
  const before = plain.slice(Math.max(line.span.start, mention.span.start - 110), mention.span.start)
  if (FIELD_OF_STUDY.test(before)) return true
  if (mention.conceptId === 'setting:him-department' && OF_A_COURSE.test(before)) return true
  const behind = plain.slice(mention.span.end, mention.span.end + 30)
  if (mention.conceptId === 'setting:him-department' && (COURSE.test(behind) || LEADER.test(behind)))
    return true
  if (DEGREE_AND_DASH.test(before) && !OF_EXPERIENCE.test(behind)) return true
  if (mention.conceptId.startsWith('topic:')) return false
  if (PART_OF_AN_ID.test(before) || /^-\d\d/.test(behind)) return true
  return (
    mention.conceptId.startsWith('setting:') &&
    REPORTS_TO.test(plain.slice(line.span.start, mention.span.start))
  )
}
