import type { Job } from '@/lib/resume/schema'

/**
 * Whether a job says that somebody else assigned the codes: "Did not assign final codes", "coders assign the final
 * codes". What it says of one code set or one side alone ("did not code professional fees") leaves the rest.
 */
export function deniesCoding({ bullets }: Pick<Job, 'bullets'>): boolean {
  return bullets.some(({ text }) => DENIED.some((cue) => cue.test(text)))
}

const DENIED: readonly RegExp[] = [
  /\b(?:(?:did|do|does) not|didn['’]t|don['’]t|never) (?:assign(?:ed)?|finali[sz]ed?|enter(?:ed)?) (?:the |any |final |billing |diagnosis )*codes?\b/i,
  /\b(?:(?:did|do|does) not|didn['’]t|don['’]t|never) coded?(?: (?:the |any )?(?:charts?|records?|accounts?|cases|stays))?\s*(?:[.;,)]|$)/i,
  /\b(?:no|without|non-?)\s?(?:final )?(?:code assignment|assigning (?:of )?(?:final )?codes|coding (?:duties|responsibilit\w+|role|was done|involved))\b/i,
  /\b(?:coders|(?:coding|HIM) (?:team|staff|department)) (?:then )?(?:assign(?:s|ed)?|finali[sz]e[sd]?) (?:the |all )?(?:final )?codes\b/i,
  /\b(?:final )?(?:codes|coding) (?:(?:is|are|was|were) )?(?:assigned|done|finali[sz]ed|performed|completed) by (?:the |other )?(?:coders|(?:coding|HIM) (?:team|staff|department))\b/i,
]
