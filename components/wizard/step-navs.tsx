'use client'

import { useShared } from '@/components/state/use-shared'
import { onlyShown } from '@/lib/resume/shown'
import { whatIsMissing } from './missing'
import { StepBar } from './step-bar'
import { noteStep } from './step-notes'
import { StepRail } from './step-rail'
import { useResume } from './use-resume'
import { useWizard } from './wizard-context'
import { STEPS, type Step, stepHref } from './wizard-steps'

/** The steps, beside the work and on a phone above it. Painted anew when a note or what is missing changes. */
export function StepNavs({ step, draftId }: { readonly step: Step; readonly draftId: string }) {
  const resume = useResume()
  const { today } = useWizard()
  const shown = onlyShown(resume)
  const missing = useShared(whatIsMissing(resume, today))
  const steps = useShared(
    STEPS.map((one) => ({
      slug: one.slug,
      name: one.name,
      note: noteStep(one.slug, shown, today),
      href: stepHref(one, draftId),
      isCurrent: one === step,
    })),
  )
  return (
    <>
      <StepBar steps={steps} missing={missing} />
      <StepRail steps={steps} missing={missing} />
    </>
  )
}
