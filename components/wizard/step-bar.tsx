import { memo } from 'react'
import { Chevron } from '@/components/fields/signs'
import { closeMenu, PopMenu } from '@/components/shell/pop-menu'
import { SiteLink } from '@/components/shell/site-link'
import type { Missing } from './missing'
import { MissingList } from './missing-list'
import type { StepLink } from './step-rail'

type StepBarProps = { readonly steps: readonly StepLink[]; readonly missing: readonly Missing[] }

/** The steps on a phone: the one before, the name of this one with a list of all, the next, and six marks. */
export const StepBar = memo(function StepBar({ steps, missing }: StepBarProps) {
  const at = steps.findIndex((step) => step.isCurrent)
  return (
    <nav
      aria-label="Steps"
      className="sticky top-(--bar) z-10 grid grid-cols-[44px_minmax(0,1fr)_44px] items-center bg-sheet px-1 tablet:hidden"
    >
      <StepArrow step={steps[at - 1]} to="back" />
      <PopMenu
        edge="start"
        label={`${steps[at]?.name}, step ${at + 1} of ${steps.length}. All steps`}
        look="flex min-h-11 items-center justify-center gap-2"
        panel="w-[min(320px,calc(100vw-96px))] p-1.5"
        face={
          <>
            <b className="font-title">{steps[at]?.name}</b>
            <span className="text-13 text-ink-2">
              {at + 1} of {steps.length}
            </span>
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
                className="pop-row aria-[current]:bg-wash aria-[current]:font-title"
                onClick={(event) => closeMenu(event.currentTarget)}
              >
                <span className="w-4 font-mono text-13 text-ink-3">{index + 1}</span>
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
      <div aria-hidden="true" className="col-span-full -mx-1 flex gap-0.5">
        {steps.map((step, index) => (
          <i key={step.slug} className={`h-0.5 flex-1 ${index <= at ? 'bg-accent' : 'bg-rule'}`} />
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
      aria-label={to === 'back' ? `Step before: ${step.name}` : `Next step: ${step.name}`}
      className="grid size-11 place-items-center rounded-box text-ink-2"
    >
      <Chevron to={to} />
    </SiteLink>
  )
}
