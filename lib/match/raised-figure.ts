/**
 * Whether a figure is what a raise began with: 82% in "raised accuracy from 82% to 94%". It says nothing of today.
 *
 * @param before the line up to the figure
 * @param after the line behind it
 */
export function isStartOfRaise(before: string, after: string): boolean {
  return FROM.test(before) && TO.test(after)
}

const FROM = /\bfrom (?:an? )?(?:(?:baseline|average|low) (?:of )?)?$/i
const TO = /^ ?(?:[a-z]+ ){0,2}to (?:over |above |an? )?\d/i

/**
 * Whether a figure is what the accuracy of others was raised to: "Raised group E/M accuracy from 82% to 94%", "Improved
 * accuracy across 14 providers to 96%". A coder who improves physician coding has coded it.
 *
 * @param before the words of the figure's clause up to it
 * @param title of its job: who audits, leads or teaches raises the accuracy of others where the line names nobody
 */
export function isRaisedForOthers(before: string, title: string): boolean {
  if (!RAISES.test(before) || /\b(?:my|own|personal\w*|individual)\b/i.test(before)) return false
  return (
    OTHERS_DID.test(before) || NAMES_OTHERS.test(before) || AMONG_OTHERS.test(before) || LEADS.test(title)
  )
}

const RAISE =
  '(?:rais(?:e[ds]?|ing)|improv(?:e[ds]?|ing)|increas(?:e[ds]?|ing)|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?|elevat(?:e[ds]?|ing)|brought|drove|mov(?:ed|ing)|grew)\\b'
const RAISES = new RegExp(`\\b${RAISE}`, 'i')

/** One who codes or documents, who may be the person: "Coder who raised accuracy". */
const ONE = '(?:coder|provider|physician|doctor|clinician|resident|client)'

/** Who else codes or documents. "Physician coding" is a kind of work. */
const MANY = `(?:${ONE}s|(?:group|team|unit|vendor|practice|site|region|network|organization|company|enterprise|department)s?|staff|departmental|regional|organizational|system-?wide)`
const OTHERS = `(?:${MANY}|${ONE})`

/** "Site coder improved accuracy": what stands before tells where the one works who did it. */
const ONE_DID = `${ONE} (?:who|whose|that|with|has|had|${RAISE})`
const NO_WORK = '(?!cod(?:ing|ed)\\b|bill(?:ing|ed)\\b|charts?\\b|fee\\b)'
const POSSESSIVE = "(?:['’]s|s['’]|['’])?"
const FIGURE = '(?:accuracy|quality|scores?)'

const NAMES_OTHERS = new RegExp(
  `\\b(?:${MANY}${POSSESSIVE} (?!(?:[\\w/&-]+ )?${ONE_DID})(?:${NO_WORK}[\\w/&-]+ ){0,3}|(?!${ONE_DID})${ONE}${POSSESSIVE} (?:${NO_WORK}(?!${RAISE})[\\w/&-]+ ){0,3})${FIGURE}\\b|\\b${FIGURE} (?:rates? )?(?:of|for|across|among|by) (?:(?:the|our|all|my|new|a|an|\\d+|multi-?\\w+) ){0,3}${OTHERS}\\b(?! (?:cod(?:ing|ed)|bill(?:ing|ed)|charts?|fee|services?|visits?|practice)\\b)`,
  'i',
)

/** "Physician improved accuracy to 97% after education": who documents or pays is never the coder. */
const OTHERS_DID = new RegExp(
  `^\\W*(?:(?:the|our|one|each|every) )?(?:(?:provider|physician|doctor|clinician|resident|client)s?|${MANY}) (?:has |have |had )?${RAISE}`,
  'i',
)

/** "Across 14 providers improved accuracy to 96%", "Raised scores for two physician groups to 94%". */
const AMONG_OTHERS = new RegExp(
  `\\b(?:across|among|for|of|with|helped|coached|trained|educated|taught|mentored) (?:(?:the|our|all|new|a|an|\\d+) ){0,3}${OTHERS}\\b(?! (?:cod(?:ing|ed)|bill(?:ing|ed)|charts?|fee|services?|visits?|practice)\\b)`,
  'i',
)

/** Whose work is the work of others. */
const LEADS =
  /\b(?:audit\w*|supervis\w+|manag\w+|director|educat\w+|train(?:er|ing)|consult\w+|compliance|quality)\b/i
