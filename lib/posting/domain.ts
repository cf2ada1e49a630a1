import { IdPattern } from '@/lib/lexicon/id-pattern'
import { Pattern } from '@/lib/text/pattern'
import type { Posting } from './posting'
import type { Stated } from './stated'

/** Titles of jobs in coding, billing, documentation integrity, health information and revenue cycle. */
const CODING_TITLE =
  /\bcod(?:er|ers|ing)\b|\bbill(?:er|ing)\b|\bcdi\b|\bcdis\b|clinical documentation|documentation (?:improvement|integrity)|health information|\bhim\b|\bhims\b|(?:medical|health) records?|revenue (?:cycle|integrity)|reimbursement|\bcharge (?:capture|entry|review|master|description)|chargemaster|\bdenials?\b|\bclaims?\b|\bdrg\b|\bhcc\b|risk adjustment|payment (?:accuracy|compliance|integrity|post)|accounts receivable|\bar (?:specialist|analyst|follow)|\babstract(?:or|er)\b|\brecord technician|tumor registr|cancer registr|oncology (?:data )?registr|oncology data specialist|\brevenue\b.*\b(?:analyst|auditor)|insurance (?:follow|verif|specialist)|patient account|credit (?:resolution|balance)|medical data analyst|prior auth/

/** Titles of other jobs, whatever words of ours stand in the text. */
const OTHER_TITLE =
  /\bsoftware\b|\bdevelop(?:er|ment)\b|\bengineer|\bprogram(?:mer|ming)\b|\bcoding (?:instructor|teacher|bootcamp|tutor)|\bcode (?:compliance|enforcement|inspector|official)|inspector|\bmarketing\b|\bppc\b|\bseo\b|paid search|\bnurse\b|\b(?:rn|lpn|cna|np)\b|medical assistant|receptionist|front (?:desk|office)|accountant|accounting|accounts payable|phlebotom|infection|clinical research|research (?:coordinator|associate)|pharmac|therapist|teacher|driver|sales|surgical tech|\bscribes?\b|\bmechanic|\bwarehouse|\bchef|\bparalegal|\battorney|\bphysician\b(?!.{0,20}(?:cod|bill|fee))|data (?:scientist|engineer)|\bqualitative|survey|\bsecurity guard|social worker|dietitian|sonograph|radiologic tech|(?<!\/|per |an |\d )\bhr\b|human resources|procurement|graphic|\binterfaces?\b|terminology (?:analyst|specialist)|interoperab|informatic|accreditation|infection prevention|web\b|front[- ]?end|back[- ]?end|full[- ]?stack|devops|\bwelder|\belectrician|\bplumb|machinist|manufactur|\bretail|customs|\baml\b|\bbsa\b|anti-money|\bbank(?:er|ing)\b|\bmortgage\b|\bloan\b|\bteller\b|\bfreight\b|\bcargo\b|logistics\b|trucking|import|label|barista|\bunderwrit/

/** Adjusters weigh claims of injury and of damage, and read our codes on the way; they never assign any. */
const ADJUSTER =
  /\b(?:claims?|injury|casualty|property|auto|loss) adjust(?:er|or)|\b(?:auto|collision|glass|property|casualty|homeowners?|bodily injury|vehicle)\b.{0,30}\bclaims? (?:rep|specialist|examiner|associate|handler|analyst|manager)/

/** Strong words of our trade in a title: they win over "RN" or "engineer" beside them. */
const SURE_TITLE =
  /\b(?:medical|clinical|inpatient|outpatient|hospital|facility|profee|pro[- ]fee|physician|surgery|certified|risk adjustment|hcc|drg|cpc|e\/m)\b.{0,40}\bcod(?:ers?|ing)\b|\bcdi\b|clinical documentation|health information management|coding (?:auditor|specialist|educator|manager|compliance|quality|analyst)|medical bill|\b(?:appeals?|denials?|clinical validation|drg|coding|charge|revenue integrity)\b.{0,20}\b(?:nurse|rn)\b|\b(?:nurse|rn)\b.{0,20}\b(?:appeals?|denials?|clinical validation|drg|coding|auditor|revenue integrity)\b/

/** A coding auditor audits programs, unless health care is named. */
const OF_HEALTH = /\bmedical|\bclinical|hospital/
const OF_MEDICAL_CODING = /\bmedical (?:cod(?:e|es|er|ers|ing)|billing|records?|providers?)\b/

/** Words of other trades that use our letters; two different ones outweigh a title. */
const OTHER_TRADE = new Pattern(
  /\b(?:python|javascript|typescript|java|c\+\+|rust|react|kubernetes|github|gitlab|agile|scrum|microservices|google ads|facebook ads|cost per click|ad spend|roas|building codes?|ordinances|zoning|plumbing|electrical code|questionnaires?|survey responses|market research|verbatims?|venipuncture|freight|cargo|truckload|carrier invoices?|ofac|kyc|anti-money laundering|bsa\/aml|member fdic|suspicious activity|plc|cnc|g-code|fiber|welding|firmware|rtos)\b/,
)

/** Registrars of cancer are called so by nobody else; their title is often that of a class of positions. */
const REGISTRAR = /\b(?:tumor|cancer) registrars?\b/

/** Whoever keeps health records is called so by nobody else: one concept of ours is enough. */
const KEEPER_OF_RECORDS =
  /\b(?:health information|medical records?|health records?|him) (?:management )?(?:technicians?|technologists?|specialists?|administrators?|clerks?|coordinators?|supervisors?|managers?|directors?|associates?)\b/

/** Where no title can be made out, the job is mostly named in this many first characters. */
const BEGINNING = 300

/** Who certifies coders, and codes that no other trade has: with them two concepts of ours are enough. */
const ISSUERS_AND_CODES = /\b(?:aapc|ahima|acdis|icd-?10|hcpcs)\b/

/** This many concepts that only our trade names make a posting ours when its title does not say. */
const MIN_TRADE_CONCEPTS = 4

/** Whether a posting is for a job in coding, billing, documentation integrity, health information or revenue cycle. */
export function domainOf(title: string, plain: string, stated: readonly Stated[]): Posting['domain'] {
  const own = new Set(stated.map(({ mention }) => mention.conceptId).filter(isOfTrade))
  const foreign = new Set(OTHER_TRADE.allIn(plain, { start: 0, end: plain.length }).map(([words]) => words))
  if (foreign.size >= 2 && foreign.size * 2 > own.size) return 'other'
  if (ADJUSTER.test(title)) return 'other'
  if (isHeadOfOthers(title)) return 'other'
  if (SURE_TITLE.test(title))
    return own.size >= 1 || OF_HEALTH.test(title) || OF_MEDICAL_CODING.test(plain) ? 'coding' : 'other'
  const isBoth = CODING_TITLE.test(title) && own.size >= MIN_TRADE_CONCEPTS && foreign.size === 0
  if (OTHER_TITLE.test(title) && !isBoth) return 'other'
  if (CODING_TITLE.test(title))
    return own.size >= (KEEPER_OF_RECORDS.test(title) || REGISTRAR.test(title) ? 1 : 2) ||
      (foreign.size === 0 &&
        (namesPlacesOfCare(stated) || isOfCoders(title, stated) || OF_RECORDS.test(plain)))
      ? 'coding'
      : 'other'
  if (
    own.size >= 2 &&
    CODING_TITLE.test(plain.slice(0, BEGINNING)) &&
    !OTHER_TITLE.test(plain.slice(0, BEGINNING))
  )
    return 'coding'
  if (own.size >= 1 && foreign.size === 0 && REGISTRAR.test(plain)) return 'coding'
  if (own.size >= 2 && foreign.size === 0 && ISSUERS_AND_CODES.test(plain)) return 'coding'
  return own.size >= MIN_TRADE_CONCEPTS ? 'coding' : 'other'
}

/** "Pharmacy Technician - Prior Authorization": a job of another trade, and what it deals with. A nurse may be one of ours. */
function isHeadOfOthers(title: string): boolean {
  const [head = ''] = title.split(HEAD_ENDS)
  if (head === title || OF_CODERS.test(title)) return false
  return OTHER_TITLE.test(head) && !NURSE.test(head) && !CODING_TITLE.test(head)
}

const HEAD_ENDS = / [-–—|(]|, |\(/

/** "Pharmacy - Medical Coder II": the department stands before the job. */
const OF_CODERS = /\b(?:cod(?:ers?|ing)|bill(?:ers?|ing)|cdi|health information)\b/
const NURSE = /\b(?:nurse|rn|lpn|np|physician)\b/

/** "Coder: 3 years in a hospital, outpatient": two places where patients are treated make up for a short text. */
function namesPlacesOfCare(stated: readonly Stated[]): boolean {
  return (
    new Set(stated.map(({ mention }) => mention.conceptId).filter((id) => PLACES_OF_CARE.test(id))).size >= 2
  )
}

/** "Cardiology Coder needed. CPC. Minimum 5 years.": a coder with a credential of coders, or with a specialty of medicine. */
function isOfCoders(title: string, stated: readonly Stated[]): boolean {
  return (
    /\b(?:coders?|billers?|coding)\b/.test(title) &&
    stated.some(({ mention }) => /^(?:credential|specialty):/.test(mention.conceptId))
  )
}

/** A degree in health information is asked of nobody else. */
const OF_RECORDS =
  /\b(?:degree|diploma|bachelor'?s?|associate'?s?)\b[^.;\n]{0,30}\b(?:him|hit|health information (?:management|technology))\b/

const PLACES_OF_CARE = new IdPattern(
  /^setting:(?:hospital|facility|inpatient|outpatient|observation|same-day-surgery|emergency-department|ambulatory-surgery-center|physician-practice|professional-fee)/,
)

/** Concepts that hardly stand in a posting of another trade. */
const TRADE_TASKS = new IdPattern(
  /^task:(?:cancer-registry-|code-|drg-|operative-|physician-query|clinical-documentation|coding-|pre-bill|claim|charge-|denial|appeals|accounts-receivable|payment-posting|remittance|revenue-cycle|dnfb|cdm|release-of|medical-record|abstracting|modifier|medical-terminology|chart-review|insurance-|prior-)|^setting:(?:him-department|risk-adjustment|revenue-integrity|professional-fee)|^software:(?:encoder|ehr-emr|epic|optum|3m)/,
)

const TRADE_KINDS = new IdPattern(/^(?:credential|credential-group|codeset|payment|standard|topic):/)

function isOfTrade(id: string): boolean {
  return TRADE_KINDS.test(id) || TRADE_TASKS.test(id)
}
