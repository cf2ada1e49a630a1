import { stepHref, stepOfField } from '@/components/wizard/wizard-steps'
import type { Gap } from '@/lib/match/report'

/** The step of the wizard where a claim is written down: a credential with the credentials, all else with a job. */
export function writePlace(gap: Gap, draftId: string): string {
  const isCredential = gap.conceptIds.some((id) => id.startsWith('credential'))
  return stepHref(stepOfField(isCredential ? 'credentials' : 'experience'), draftId)
}
