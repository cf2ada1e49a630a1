/** Words of a heading in the employer's voice: "The ideal coder", "What our coders do". */
const SPEAKS =
  /^(?:the|our|an?|your|you|we|what|who|how|why|about|ideal|successful|right|preferred|qualified|all|for|to)\b/

/** A job, its level, and what a title adds behind a dash, a comma or in brackets. */
const ENDS_WITH_JOB =
  /\b(?:coder|biller|auditor|specialist|analyst|technician|educator|abstractor|registrar|reviewer|coordinator|consultant|supervisor|manager|trainer)s?(?:,? (?:i{1,3}|iv|v|[1-5]|sr|senior|lead))?(?: ?[-–—,/|(].*)?$/

/**
 * Whether words above any heading name the job: "Medicare Advantage Coder", "Coding Quality Auditor - Remote". Such a line
 * opens no part, though "Advantage" and "Quality" would as headings.
 *
 * @param words in lower case, without a colon
 */
export function namesJob(words: string): boolean {
  return words.length <= LONGEST_TITLE && !SPEAKS.test(words) && ENDS_WITH_JOB.test(words)
}

const LONGEST_TITLE = 80
