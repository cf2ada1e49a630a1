import type { ConceptId } from '@/lib/lexicon/concept'
import { FACILITY } from '@/lib/lexicon/facility'
import type { Span } from '@/lib/text/span'
import type { Side } from './side-of-bill'

/**
 * Work that is done in a wider setting by its nature, so that its years are years of that setting too. Who codes inpatient
 * stays codes for a facility; ICD-10-PCS and DRGs are used for inpatient stays alone (HIPAA, 45 CFR 162.1002; CMS, IPPS);
 * emergency, surgery and clinic visits are outpatient ones (CMS, OPPS); a physician's practice bills professional fees; HCCs
 * are coded for risk adjustment (42 CFR 422.310); and what is appealed was denied.
 *
 * For years alone: a requirement that names the wider setting is still best answered in its own words.
 */
const WITHIN: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>> = {
  'setting:facility': [
    'setting:hospital',
    'setting:inpatient',
    'setting:same-day-surgery',
    'setting:observation',
    'setting:ambulatory-surgery-center',
    'setting:ancillary',
    'setting:critical-access-hospital',
    'setting:inpatient-rehabilitation',
    'setting:long-term-acute-care',
    'setting:emergency-department',
  ],
  'setting:hospital': [
    'setting:inpatient',
    'setting:same-day-surgery',
    'setting:observation',
    'setting:critical-access-hospital',
    'setting:inpatient-rehabilitation',
    'setting:long-term-acute-care',
    'setting:emergency-department',
  ],
  'setting:inpatient': [
    'setting:inpatient-rehabilitation',
    'setting:long-term-acute-care',
    'codeset:icd-10-pcs',
    'payment:ms-drg',
    'payment:apr-drg',
  ],
  'setting:outpatient': [
    'setting:emergency-department',
    'setting:same-day-surgery',
    'setting:observation',
    'setting:ambulatory-surgery-center',
    'setting:ancillary',
    'setting:physician-practice',
    'setting:urgent-care',
    'setting:federally-qualified-health-center',
    'setting:rural-health-clinic',
  ],
  'setting:physician-practice': ['setting:professional-fee'],
  'setting:professional-fee': ['setting:physician-practice'],
  'setting:risk-adjustment': [
    'payment:hcc',
    'payment:cms-hcc',
    'payment:hhs-hcc',
    'payment:rxhcc',
    'payment:raf',
  ],
  'specialty:radiology': ['specialty:interventional-radiology'],
  'task:denial-management': ['task:appeals'],
}

/** Work that is always done in a setting. */
export function worksWithin(wanted: ConceptId): readonly ConceptId[] {
  return WITHIN[wanted] ?? []
}

/** The side of the bill that work in a setting must be of: beside professional fees hospital work may be no facility's. */
export function sideOfWork(wanted: ConceptId): Side | null {
  if (FACILITY.has(wanted)) return 'facility'
  return wanted === 'setting:professional-fee' ? 'professional' : null
}

/** Whether a line says that it was coded with what it names, in other words than the name's own. Settings and tasks need no such word, and HCCs have no other use. */
export function isCodedWith(id: ConceptId, line: string, { start, end }: Span): boolean {
  if (id.startsWith('setting:') || id.startsWith('task:') || OF_RISK.test(id)) return true
  const others = `${line.slice(0, start)} ${line.slice(end)}`
  return CODED.test(others) && !NOT_CODED.test(others)
}

/** "Billed inpatient visits (99221–99233)", "hospital inpatient rounds": what a physician does at the bedside, no stay that was coded. */
export function isAtBedside(id: ConceptId, line: string, start: number): boolean {
  return BEDSIDES.has(id) && AT_BEDSIDE.test(line.slice(start, start + REACH_OF_VISIT))
}

const BEDSIDES: ReadonlySet<ConceptId> = new Set([...FACILITY, 'setting:inpatient'])

const OF_RISK = /hcc$|^payment:raf$/
const CODED = /\b(?:cod(?:ed|es?|ing)|assign\w*|group\w*|sequenc\w*|abstract\w*)\b/i
const NOT_CODED =
  /\b(?:attended|webinars?|seminars?|workshops?|conferences?|knowledge|familiar\w*|course\w*|training|updates?|denials?|denied|payments?|payers?|appeal\w*|outpatient|clinics?)\b/i
const AT_BEDSIDE =
  /^(?:inpatient (?:hospital )?|hospital inpatient |hospital (?=round))(?:profee |pro-?fee |physician )?(?:visits?|round(?:s|ing)?|consult(?:s|ations?)?|e\/?m\b|evaluation)/i
const REACH_OF_VISIT = 50
