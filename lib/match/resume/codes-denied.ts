import type { Job } from '@/lib/resume/schema'

/**
 * Whether a job says that somebody else assigned the codes: "Did not assign final codes", "coders assign the final
 * codes". What it says of one code set or one side alone ("did not code professional fees", "no final codes on
 * observation stays") leaves the rest, and beside coding of one's own it denies nothing.
 */
export function deniesCoding({ bullets }: Pick<Job, 'bullets'>): boolean {
  if (saysOwnCoding({ bullets })) return false
  return bullets.some(({ text }) => DENIED.some((cue) => cue.test(text)))
}

/** Whether a job says that codes were assigned in it. */
export function saysOwnCoding({ bullets }: Pick<Job, 'bullets'>): boolean {
  return bullets.some(({ text }) => OWN_CODING.test(text))
}

/** "Reviewed records and coded concurrently", "code inpatient accounts", "assigned ICD-10-CM codes"; a working DRG is what a reviewer assigns. */
const OWN_CODING =
  /(?:^\W*|[,;.:] |\b(?:and|also|then|I) )(?:I |also |then |[a-z]+ly )?(?:coded(?! (?:by|data|(?:the |a )?working)\b)|codes? (?:\d[\d,+-]* |all |the |both )?(?:them|inpatient|outpatient|ED|observation|records|charts|accounts|stays|encounters|visits)\b|assign(?:ed|s|ing)? (?:(?:all|the|final|initial|provisional|ICD-10-CM|ICD-10-PCS|ICD-10|CPT|HCPCS|diagnosis|procedure|and|&) )*(?:codes|ICD-10\S*|CPT|HCPCS)\b)/i

/** Behind a denial: of one part alone, "on observation stays". */
const NOT_OF_A_PART = '(?! (?:on|for|of|in|to|with) (?!billing\\b|claims\\b|any\\b|all\\b|the\\b))'

const DENIED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:did|do|does) not|didn['’]t|don['’]t|never) (?:assign(?:ed)?|finali[sz]ed?|enter(?:ed)?) (?:the |any |final |billing |diagnosis )*codes?\\b${NOT_OF_A_PART}`,
    'i',
  ),
  /\b(?:(?:did|do|does) not|didn['’]t|don['’]t|never) coded?(?: (?:the |any )?(?:charts?|records?|accounts?|cases|stays))?\s*(?:[.;,)]|$)/i,
  /\b(?:no|without|non-?)\s?(?:final )?(?:code assignment|assigning (?:of )?(?:final )?codes|coding (?:duties|responsibilit\w+|role|was done|involved))\b/i,
  /\b(?:coders|(?:coding|HIM) (?:team|staff|department)) (?:then )?(?:assign(?:s|ed)?|finali[sz]e[sd]?) (?:the |all )?(?:final )?codes\b/i,
  /\b(?:final )?(?:codes|coding) (?:(?:is|are|was|were) )?(?:assigned|done|finali[sz]ed|performed|completed) by (?:the |other )?(?:coders|(?:coding|HIM) (?:team|staff|department))\b/i,
]
