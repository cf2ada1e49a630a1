import { stepHref, stepOfField } from '@/components/wizard/wizard-steps'
import type { Gap } from '@/lib/match/report'
import { isCredentialGap } from './answer-kinds'

/** The step of the wizard where a claim is written down: a credential with the credentials, all else with a job. */
export function writePlace(gap: Gap, draftId: string): string {
  return stepHref(stepOfField(isCredentialGap(gap) ? 'credentials' : 'experience'), draftId)
}
