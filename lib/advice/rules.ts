import type { Rule } from './rule'
import { apprenticeAsSuch } from './rules/apprentice-as-such'
import { credentialAfterName } from './rules/credential-after-name'
import { credentialExpiry } from './rules/credential-expiry'
import { firstPerson } from './rules/first-person'
import { gapBetweenJobs } from './rules/gap-between-jobs'
import { nameForms } from './rules/name-forms'
import { noNumber } from './rules/no-number'
import { oddNumber } from './rules/odd-number'
import { oldDetail } from './rules/old-detail'
import { onlyListed } from './rules/only-listed'
import { overlappingJobs } from './rules/overlapping-jobs'
import { patientData } from './rules/patient-data'
import { settingUnsaid } from './rules/setting-unsaid'
import { slashList } from './rules/slash-list'
import { stuffing } from './rules/stuffing'
import { unclearDates } from './rules/unclear-dates'
import { verbFirst } from './rules/verb-first'
import { weakPhrase } from './rules/weak-phrase'

/** Every rule. Where two would make the same change, the earlier one says it. */
export const RULES: readonly Rule[] = [
  patientData,
  apprenticeAsSuch,
  credentialExpiry,
  credentialAfterName,
  oddNumber,
  unclearDates,
  nameForms,
  slashList,
  onlyListed,
  settingUnsaid,
  noNumber,
  verbFirst,
  weakPhrase,
  firstPerson,
  stuffing,
  overlappingJobs,
  gapBetweenJobs,
  oldDetail,
]
