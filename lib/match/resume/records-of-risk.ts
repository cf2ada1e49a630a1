import { clauseAfter, clauseBefore } from '@/lib/lexicon/claimed'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Span } from '@/lib/text/span'

/**
 * Whether a setting says no more than where the records came from that were reviewed for risk adjustment: "Review inpatient
 * and outpatient records for HCC capture", "capture HCCs from hospital and physician records". No claim of that setting was
 * coded: no DRG, no APC, no fee. What was coded besides is left, "Coded inpatient stays and reviewed charts for HCCs".
 *
 * Outpatient is left too: most HCCs are captured there, and only its side of the bill stays open.
 *
 * @param title the job's; in one of risk adjustment a line of reviews need not say it again
 */
export function isRecordOfRisk(id: ConceptId, text: string, { start, end }: Span, title: string): boolean {
  if (!ORIGINS.has(id)) return false
  const before = clauseBefore(text, start)
  const after = clauseAfter(text, end)
  const words = text.slice(start, end)
  if (OF_CLAIMS.test(before + words + after)) return false
  return (
    FOR_RISK_BEHIND.test(words + after) ||
    AT_RISK_BEHIND.test(words + after) ||
    RISK_FROM_BEFORE.test(before) ||
    (RISK.test(title) && REVIEWS_BEFORE.test(before) && RECORDS_BEHIND.test(words + after))
  )
}

const ORIGINS: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:ambulatory-surgery-center',
  'setting:ancillary',
  'setting:emergency-department',
  'setting:facility',
  'setting:hospital',
  'setting:inpatient',
  'setting:observation',
  'setting:physician-practice',
  'setting:professional-fee',
  'setting:same-day-surgery',
  'setting:skilled-nursing-facility',
])

/** What claims are coded with, and HCCs are not. */
const OF_CLAIMS = /\b(?:ICD-10-PCS|PCS|(?:MS-|APR-)?DRGs?|APCs?|OPPS|IPPS|CPT|HCPCS|E\/M|modifiers?|UB-04)\b/i

const OF_RISK =
  '(?:(?:CMS-|HHS-|Rx)?HCCs?|RAF|RADV|MRA|risk[- ]adjust(?:ment|ed|ing)|(?:Medicare )?risk (?:coding|capture))\\b'
const RISK = new RegExp(`\\b${OF_RISK}`, 'i')

/** What records are called by the place that they came from. */
const PLACE =
  "(?:hospital|acute|care|inpatient|outpatient|IP|OP|ED|ER|emergency|department|room|observation|same[- ]day|ambulatory|surgery|surgical|centers?|physicians?(?:['’]s?)?|providers?|doctors?|professional|pro-?fee|fee|offices?|clinics?|practices?|facility|specialists?|specialty|primary|skilled|nursing|ancillary|medical|health|member|patient|clinical|electronic)\\b"
const PLACES = `(?:(?:${PLACE}|(?:and|or|both|all|the)\\b)[\\s,/&-]*)`
const RECORDS =
  '(?:(?:records?|charts?|notes?|encounters?|visits?|stays?|documentation|cases?|admissions?|discharges?|claims?|coding|reviews?|audits?)\\b[\\s,/&]*)'
const HOW_MANY = '(?:(?:daily|weekly|monthly|(?:a|per|each|every) (?:day|hour|week|month)) )?'

/** "Inpatient and outpatient records to identify HCCs". */
const FOR_RISK_BEHIND = new RegExp(
  `^${PLACES}{1,12}${RECORDS}{0,3}${HOW_MANY}(?:for|to|under|in) (?:(?!(?:and|or|before|after|when|while)\\b)[\\w’'-]+ ){0,4}${OF_RISK}`,
  'i',
)

/** "Inpatient and outpatient HCC reviews"; in "inpatient, outpatient and HCC coding" each is one of several. */
const AT_RISK_BEHIND = new RegExp(
  `^${PLACE}(?: ?(?:and|or|[/&-]) ?${PLACE}| ${PLACE}){0,8} ${OF_RISK}(?! ?(?:,|and\\b|or\\b|&|/))`,
  'i',
)

/** "HCC diagnoses from hospital, outpatient and". */
const RISK_FROM_BEFORE = new RegExp(
  `\\b${OF_RISK}(?: (?!(?:and|or|but|then|addition)\\b)[\\w’'-]+){0,4} (?:from|in|of|on|across|within|through|for) (?:${PLACES}|${RECORDS}){0,12}$`,
  'i',
)

const REVIEWS_BEFORE =
  /^\W*(?:[a-z]+ly )?(?:review|abstract|audit|validat|analyz|read|examin|evaluat)\w*(?: (?!(?:and|or) (?:cod|bill|assign))[\w,’'+-]+){0,8} ?$/i
const RECORDS_BEHIND = new RegExp(`^${PLACES}{1,12}${RECORDS}`, 'i')
