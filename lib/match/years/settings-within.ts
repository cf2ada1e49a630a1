import type { ConceptId } from '@/lib/lexicon/concept'

/**
 * Work that is done in a wider setting by its nature, so that its years are years of that setting too. Who codes inpatient
 * stays codes for a facility; ICD-10-PCS and DRGs are used for inpatient stays alone (HIPAA, 45 CFR 162.1002; CMS, IPPS);
 * emergency, surgery and clinic visits are outpatient ones (CMS, OPPS); a physician's practice bills professional fees.
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
}

/** What names a setting in a job: its own name, and work that is always done in it. */
export function namesOfSetting(wanted: ConceptId): readonly ConceptId[] {
  return [wanted, ...(WITHIN[wanted] ?? [])]
}

/** An emergency department has two sides: beside professional fees it is no facility's. */
export function isOfPhysicians(wanted: ConceptId, named: ConceptId): boolean {
  return (
    named === 'setting:emergency-department' &&
    (wanted === 'setting:facility' || wanted === 'setting:hospital')
  )
}

/** "Billed inpatient hospital visits (99221–99233)": what a physician does at the bedside, no inpatient stay coded. */
export function isVisitAtBedside(id: ConceptId, text: string): boolean {
  return id === 'setting:inpatient' && BEDSIDE.test(text)
}

const BEDSIDE =
  /\binpatient (?:hospital )?(?:visits?|rounds?|rounding|consult(?:s|ations?)?|e\/?m\b|evaluation)|\b99(?:22|23)\d\b/i
