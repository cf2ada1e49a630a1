import type { Posting } from './posting'
import type { Stated } from './stated'
import { isInTitle } from './title'

/** Kinds whose words employers carry in their names: "Harbor Regional Hospital", "Lakes Family Clinic". */
const NAMED_AFTER = /^(?:setting|specialty):/

/** Capitalised words that stand before a setting without making it a name. */
const ORDINARY =
  /^(?:The|A|An|Our|Inpatient|Outpatient|Acute|Care|Large|Level|Teaching|Community|Critical|Access|Certified|Medical|Remote|In|At|For|And|Or|Of|With|Senior|Lead|Home|Same|Day|Surgery|Coding|Coder|Facility|Professional|Physician|Emergency|Department|Prior|Previous|Current|Strong|Experience|Minimum|Knowledge|Must|Required|Preferred|Hospital|Clinic|Ambulatory|Multi|Specialty|General|Pro|Fee|Skilled|Nursing|Health|Information|Management|Revenue|Integrity|Billing|I|II|III)$/

/** A suffix of an employer's name right behind the words. */
const NAME_GOES_ON =
  /^ (?:(?:&|and|of) )?(?:[A-Z][\w'&-]+ ){0,3}?(?:Hospitals?|Health(?:care)?|Medical Center|Centers?|Clinics?|Systems?|Group|Institute|Associates|Partners|Inc|LLC|L\.L\.C|Foundation|Alliance|Network|Solutions|Services|University|Corporation|Corp|Company)\b/

/** Whether a concept's words are only part of an employer's name: a capitalised name stands before or goes on behind. */
export function isEmployersName(stated: Stated, text: string, title: Posting['title']): boolean {
  const { conceptId, span } = stated.mention
  if (!NAMED_AFTER.test(conceptId) || isInTitle(title, span)) return false
  const words = text.slice(span.start, span.end)
  if (!/^[A-Z]/.test(words) || words === words.toUpperCase()) return false
  if (
    isInTitleCase(text.slice(stated.line.span.start, stated.line.span.end)) &&
    stated.line.section !== 'summary'
  )
    return false
  const before = /(?:^|[^A-Za-z'’])([A-Z][\w'’.-]*),? ?(?:&|of|and)? $/.exec(
    text.slice(Math.max(stated.line.span.start, span.start - 40), span.start),
  )
  const name = before?.[1]
  if (name !== undefined && !ORDINARY.test(name) && !/^(?:[A-Z0-9/-]{2,5})$/.test(name) && /[a-z]/.test(name))
    return true
  return NAME_GOES_ON.test(text.slice(span.end, span.end + 80))
}

/** Lines that capitalise every word ("Experience: Inpatient Coding") capitalise no names. */
function isInTitleCase(line: string): boolean {
  const words = line.match(/[A-Za-z]{4,}/g) ?? []
  return words.length > 0 && words.length <= 8 && words.every((word) => /^[A-Z]/.test(word))
}
