/** Further years that make up for a degree: "Bachelor's degree; 4 additional years in its place". */
const FURTHER = /\b(?:additional|further|extra)\b/
const DEGREE_BEFORE = /\b(?:degree|diploma|bachelor'?s?|associate'?s?)\b[^.]{0,40}$/

/** Behind them: "an additional 4 years of experience may be substituted for the degree". */
const FOR_A_DEGREE =
  /^[^.;]{0,60}\b(?:substitut(?:e|es|ed)|in (?:lieu|place)|instead|replace)\b[^.;]{0,16}\b(?:degree|education|diploma|bachelor'?s?|associate'?s?)\b/

/** "Associate degree or 4 years equivalent work experience". */
const DEGREE_OR = /\b(?:degree|diploma|bachelor'?s?|associate'?s?) or (?:at least )?$/
const EQUIVALENT = /^ (?:of )?equivalent\b/

/** "High school with two more years of coding than stated": years in place of a degree, whatever their number is added to. */
const SCHOOL_BEFORE = /\b(?:high school|hs|ged|diploma|equivalent)\b[^.;]{0,20}$/
const MORE = /\bmore (?:years?|yrs?)\b/

/** Whether years only make up for a degree, by the words before and behind them. */
export function isForDegree(before: string, years: string, after: string): boolean {
  if (DEGREE_OR.test(before) && EQUIVALENT.test(after)) return true
  if (SCHOOL_BEFORE.test(before) && MORE.test(years) && /^[^.;]{0,40}\bthan\b/.test(after)) return true
  return (
    FURTHER.test(`${before.slice(-12)}${years}${after.slice(0, 16)}`) &&
    (DEGREE_BEFORE.test(before) || FOR_A_DEGREE.test(after))
  )
}
