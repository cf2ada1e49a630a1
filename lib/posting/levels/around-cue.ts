import type { SectionLine } from '@/lib/posting/sections/sections'
import type { Span } from '@/lib/text/span'

/** In a duty "required" before a noun asks for nothing: "takes part in required huddles", "regarding required action". */
export function isAttribute(
  plain: string,
  end: number,
  cue: string,
  { section, body }: SectionLine,
): boolean {
  return (
    cue === 'required' &&
    (section === 'duties' || section === 'summary') &&
    end - cue.length > body.start + 2 &&
    BEFORE_A_NOUN.test(plain.slice(end, end + 16))
  )
}

const BEFORE_A_NOUN =
  /^ (?!(?:and|or|at|in|with|within|upon|on|but|prior|plus|before|after|if|unless|preferred|of|as|from|is|are|minimum|experience|skills?|knowledge|education|qualifications?|certifications?|credentials?|licen[sc]e)\b)[a-z]{3}/

/** "CCS (preferred), RHIA, RHIT, or CIC": the bracket says which of the alternatives is liked best; any of them is asked for. */
export function isRankOfList(plain: string, start: number, end: number): boolean {
  return plain[start - 1] === '(' && plain[end] === ')' && OTHERS_OF_LIST.test(plain.slice(end, end + 60))
}

const OTHERS_OF_LIST = /^\),? (?:[a-z-]{2,7}, )*(?:or|and\/or) [a-z-]{2,7}\b/

/**
 * "Certification required: CPC". Where only the sort stands before, a dash is enough ("Certification mandatory - CIC /
 * CCS"), and so is nothing at all, as in flattened fields: "Licenses & Certifications Required Cert Professional Coder".
 */
export function opensNames(plain: string, from: number, { start, end }: Span): boolean {
  const next = plain.slice(end, end + LONGEST_NEXT_WORD)
  return next.startsWith(':') || (NAMES_NEXT.test(next) && SORT_OF_NAMES.test(plain.slice(from, start)))
}

const LONGEST_NEXT_WORD = 12
const NAMES_NEXT =
  /^(?: ?- | (?!(?:after|and|as|at|before|but|by|for|from|if|in|is|must|of|on|only|or|per|plus|prior|to|unless|upon|when|will|with|within)\b)[a-z]{2})/
const SORT_OF_NAMES =
  /^(?:[\w/&]+ ){0,3}(?:certifications?|credentials?|licen[sc]es?|licensure)(?: (?:is|are))? $/
