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

/** "Certification required: CPC", "Certification mandatory - CIC / CCS": a dash is enough where only the sort stands before. */
export function opensNames(plain: string, from: number, { start, end }: Span): boolean {
  const next = plain.slice(end, end + 3)
  return next.startsWith(':') || (/^ ?- /.test(next) && SORT_OF_NAMES.test(plain.slice(from, start)))
}

const SORT_OF_NAMES =
  /^(?:[\w/]+ ){0,2}(?:certifications?|credentials?|licen[sc]es?|licensure)(?: (?:is|are))? $/
