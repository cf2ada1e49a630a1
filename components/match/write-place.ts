import { stepHref, stepOfField } from '@/components/wizard/wizard-steps'
import type { Gap } from '@/lib/match/report'

/** The step of the wizard where a claim is written down: a credential with the credentials, all else with a job. */
export function writePlace(gap: Gap, draftId: string): string {
  return stepHref(stepOfField(isCredentialGap(gap) ? 'credentials' : 'experience'), draftId)
}

/** Whether a gap asks for a credential, which is an entry of its own and no line of a job. */
export function isCredentialGap({ conceptIds }: Gap): boolean {
  return conceptIds.some((id) => id.startsWith('credential'))
}
