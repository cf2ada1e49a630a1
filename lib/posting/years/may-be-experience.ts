/** What counts years of something else: a person's age, a window of time, a company's life, a course, a contract. */
const NOT_EXPERIENCE_BEFORE =
  /\b(?:within|inside of|w\/in|after|first|last|past|next|every|each|for over|over the|for nearly|nearly|in the|than \d+|of|coder of|(?:for)?up to|until|by|age|approximately|program of about|about a?|approx\.|lasts?|renewable|during|probation\w*|trial period|for) (?:the )?(?:first |last |next |past )?$/

const NOT_EXPERIENCE_AFTER =
  /^ ?(?:old\b|to (?:get|obtain|earn|pass|sit|complete|become|acquire)\b|of (?:college|university|school)\b|(?:of )?(?:exp|experience|work)\.? for (?:each|every)\b|for (?:each|every)\b|of age|ago\b|running\b|probation|trial|contract|appointment|, ?(?:full|part)[- ]time\)|consultancy|assignment|long\b(?!-term)|degree|college|program|certificate program|course|and older|in business|above high school|accredit|apprenticeship|fellowship|internship|externship|rotation|assignment|of hire|of employment|of start|after|from (?:hire|date|(?:the|your) (?:date|start|hire|first day))|or more leading to|leading to|warranty|commitment|post|,? ?(?:and )?then (?:wfh|remote|hybrid|work(?:ing)? from home|fully remote|home))/

/** After these the words before a number are not a window: "at least 2 of which", "minimum of three". */
const ASKS_BEFORE =
  /\b(?:minimum|at least|min|requires?|required|more than|must have|have|with|plus|least|experience|equivalent|certification)\b[^.;]{0,24}$|\b(?:coding|billing|auditing) for (?:at least |over |more than )?$|\bhave you [^.;?]{3,50}$/

/** "Will accept 2 years of ED coding in lieu of registry experience": a way around, asked of nobody. */
const TAKEN_FOR_ANOTHER = /\b(?:will|may|can)(?: also)? (?:accept|consider|take|substitute) (?:at least )?$/
const FOR_OTHER_WORK = /^[^.;]{0,50}\b(?:in (?:lieu|place)|instead) of (?:the )?(?:[a-z]+ ){0,3}experience\b/

/** "Report to an RHIA with 20 years", "your team lead has 15 years": what others have done. */
const OF_A_COLLEAGUE =
  /\b(?:report(?:s|ing)? to|(?:work(?:s|ing)?|sit) (?:beside|with|under|alongside|for)) [^.;,]{0,30}\b(?:rhi[at]|managers?|directors?|supervisors?|nurses?|coders?|auditors?|educators?|leads?|leaders?|team) (?:with|who has) (?:over |more than )?$|\b(?:our|your) (?:[a-z-]+ ){0,2}(?:lead(?:er)?|managers?|directors?|supervisors?|team|trainers?|educators?|physicians|surgeons|founders?) (?:has|have|brings?) (?:over |more than )?$/

/** "1 year of the 2 may be on the provider side": how some of the years may be spent. */
const MAY_BE_SPENT =
  /^ ?(?:of experience )?of (?:the|those|these)(?: (?:\d{1,2}|two|three|four|five|six))?(?: years)? (?:may|can|could) (?:be|have been|come)\b|^ (?:of it |of them )(?:may|can|could) (?:be|have been|come)\b/

/** "Two-year Health Information program": how long one studies. */
const LENGTH_OF_COURSE =
  /^ (?:accredited |ahima[a-z-]* |cahiim[a-z-]* |formal |college )*(?:(?:health|medical|allied|him|hit|coding|nursing|technical|associate'?s?|information|management|technology) ){0,5}(?:program|degree|diploma|course|curriculum)\b(?! (?:management|experience|coordinat|direct|administrat|develop))/

/** "The probationary period is one year": how long something lasts. */
const LENGTH_OF_A_TERM =
  /\b(?:(?:probation|trial|training|orientation|review|contract|appointment|assignment)\w* (?:period|term|length)|commitment|duration)\b[^.;]{0,12} (?:is|of|for|lasts|runs|will be) (?:a |an )?$/

/** "We have been here for 22 years": how old a house is. */
const AGE_OF_A_HOUSE =
  /\b(?:we|our|us|practice|company|clinic|group|firm|hospital|agency)\b[^.;]{0,60}\b(?:have|has|'ve) (?:been|served|cared|treated)\b[^.;]{0,40} (?:for|over|with us) (?:over |more than |nearly |about |almost )?$/

/** "You have coded clinic visits for two years": how long one has done it. */
const DONE_FOR = /\b(?:worked|working|coded|coding|billed|billing|audited|auditing|done)\b[^.;]{0,60} for $/

/** Whether a number of years is of work that is asked for, by the words before and behind it. */
export function mayBeExperience(before: string, after: string, isAsked: boolean): boolean {
  if (NOT_EXPERIENCE_AFTER.test(after)) return false
  if (/\bby (?:the )?$/.test(before)) return false
  if (NOT_EXPERIENCE_BEFORE.test(before) && !ASKS_BEFORE.test(before) && !(isAsked && DONE_FOR.test(before)))
    return false
  if (/\b(?:contract|age|turnaround|warranty)\b[^.;]{0,12}$/.test(before)) return false
  if (/\b(?:zero|0|none|no experience) ?(?:-|to) ?$/.test(before)) return false
  if (TAKEN_FOR_ANOTHER.test(before) && FOR_OTHER_WORK.test(after)) return false
  if (AGE_OF_A_HOUSE.test(before) || LENGTH_OF_A_TERM.test(before)) return false
  if (OF_A_COLLEAGUE.test(before) || LENGTH_OF_COURSE.test(after) || MAY_BE_SPENT.test(after)) return false
  return isAsked || !/\bour\b|\bwe (?:have|bring)\b/.test(before)
}
