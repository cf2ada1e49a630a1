'use client'

import { type MouseEvent, useEffect, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { ButtonLink } from '@/components/fields/button'
import { Chevron } from '@/components/fields/signs'
import type { Resume } from '@/lib/resume/schema'
import { openIssues } from './open-issues'
import { useWizard } from './wizard-context'
import { neighbourSteps, type Step, stepHref } from './wizard-steps'
import { WIZARD_WORDS } from './wizard-words'

/**
 * The way on and back. The first press on the way on looks the step over and leads to the first field that needs it;
 * a second press goes on regardless.
 */
export function StepFoot({ step, draftId }: { readonly step: Step; readonly draftId: string }) {
  const form = useFormContext<Resume>()
  const { goToField } = useWizard()
  const { before, after } = neighbourSteps(step)
  const [asked, setAsked] = useState<readonly string[]>([])
  const pageHref = `/page/?${new URLSearchParams({ resume: draftId })}`
  const nextHref = after === null ? pageHref : stepHref(after, draftId)
  const nextName = after?.name ?? WIZARD_WORDS.thePage

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step has not been looked over yet
  useEffect(() => setAsked([]), [step])

  function lookOver(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    const open = openIssues(form.getValues(), step)
    const first = open[0]
    if (first === undefined || open.every((path) => asked.includes(path))) return
    event.preventDefault()
    setAsked(open)
    void form.trigger([...step.sections])
    goToField(first)
  }

  return (
    <footer className="work-foot">
      <p role="status" className="col-span-full text-13 text-ink-2 empty:hidden">
        {asked.length > 0 && WIZARD_WORDS.lookAgain(asked.length)}
      </p>
      {before === null ? (
        <span className="max-tablet:hidden" />
      ) : (
        <ButtonLink
          href={stepHref(before, draftId)}
          aria-label={WIZARD_WORDS.backTo(before.name)}
          className="foot-arrow"
        >
          <Chevron to="back" />
          <span className="max-tablet:hidden">{before.name}</span>
        </ButtonLink>
      )}
      {after !== null && (
        <ButtonLink href={pageHref} className={before === null ? 'foot-page foot-wide' : 'foot-page'}>
          {WIZARD_WORDS.seePage}
        </ButtonLink>
      )}
      <ButtonLink
        variant="main"
        href={nextHref}
        aria-label={after === null ? WIZARD_WORDS.seePage : WIZARD_WORDS.next(nextName)}
        className={after === null ? 'foot-wide' : 'foot-arrow'}
        onClick={lookOver}
      >
        <span className={after === null ? '' : 'max-tablet:hidden'}>
          {after === null ? WIZARD_WORDS.seePage : nextName}
        </span>
        <Chevron to="on" />
      </ButtonLink>
    </footer>
  )
}
