import { memo } from 'react'
import { Chevron } from '@/components/fields/signs'
import { closeMenu, PopMenu } from '@/components/shell/pop-menu'
import { SiteLink } from '@/components/shell/site-link'
import type { Missing } from './missing'
import { MissingList } from './missing-list'
import type { StepLink } from './step-rail'
import { WIZARD_WORDS } from './wizard-words'

type StepBarProps = { readonly steps: readonly StepLink[]; readonly missing: readonly Missing[] }

/** The steps on a phone: the one before, the name of this one with a list of all, the next, and six marks. */
export const StepBar = memo(function StepBar({ steps, missing }: StepBarProps) {
  const at = steps.findIndex((step) => step.isCurrent)
  return (
    <nav aria-label={WIZARD_WORDS.steps} className="step-bar sticky top-(--bar) z-10 bg-sheet tablet:hidden">
      <StepArrow step={steps[at - 1]} to="back" />
      <PopMenu
        edge="start"
        label={WIZARD_WORDS.allSteps(steps[at]?.name, at + 1, steps.length)}
        look="step-name"
        panel="step-panel"
        face={
          <>
            <b className="font-title">{steps[at]?.name}</b>
            <span className="text-13 text-ink-2">{WIZARD_WORDS.stepOf(at + 1, steps.length)}</span>
            <Chevron to="down" />
          </>
        }
      >
        <ol>
          {steps.map((step, index) => (
            <li key={step.slug}>
              <SiteLink
                href={step.href}
                aria-current={step.isCurrent ? 'step' : undefined}
                className="pop-row"
                onClick={(event) => closeMenu(event.currentTarget)}
              >
                <span className="font-mono text-13 text-ink-3">{index + 1}</span>
                <span className="flex-1">{step.name}</span>
                <small className="text-13 font-normal text-ink-2">{step.note}</small>
              </SiteLink>
            </li>
          ))}
        </ol>
        <div className="mt-1.5 border-t border-rule px-2.5 pt-2.5 pb-1">
          <MissingList missing={missing} most={4} onGo={closeMenu} />
        </div>
      </PopMenu>
      <StepArrow step={steps[at + 1]} to="on" />
      <div aria-hidden="true" className="step-marks">
        {steps.map((step, index) => (
          <i key={step.slug} data-passed={index <= at} />
        ))}
      </div>
    </nav>
  )
})

function StepArrow({ step, to }: { readonly step: StepLink | undefined; readonly to: 'back' | 'on' }) {
  if (step === undefined) return <span />
  return (
    <SiteLink
      href={step.href}
      aria-label={to === 'back' ? WIZARD_WORDS.stepBefore(step.name) : WIZARD_WORDS.stepNext(step.name)}
      className="icon-button"
    >
      <Chevron to={to} />
    </SiteLink>
  )
}
