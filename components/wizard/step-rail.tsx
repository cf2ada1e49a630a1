import { memo } from 'react'
import { SiteLink } from '@/components/shell/site-link'
import type { Missing } from './missing'
import { MissingList } from './missing-list'
import type { StepSlug } from './wizard-steps'
import { WIZARD_WORDS } from './wizard-words'

/** A step as the rail, the bar and the menu show it. */
export type StepLink = {
  readonly slug: StepSlug
  readonly name: string
  readonly note: string
  readonly href: string
  readonly isCurrent: boolean
}

type StepRailProps = { readonly steps: readonly StepLink[]; readonly missing: readonly Missing[] }

/** As many as fit below the steps on a low screen. */
const LISTED = 3

/** The steps beside the work, each with what is there, and below them what recruiters would miss. */
export const StepRail = memo(function StepRail({ steps, missing }: StepRailProps) {
  return (
    <nav aria-label={WIZARD_WORDS.steps} className="step-rail bg-sheet max-tablet:hidden">
      <ol>
        {steps.map((step) => (
          <li key={step.slug}>
            <SiteLink
              href={step.href}
              aria-current={step.isCurrent ? 'step' : undefined}
              className="step-link"
            >
              <span>{step.name}</span>
              <small>{step.note}</small>
            </SiteLink>
          </li>
        ))}
      </ol>
      <div className="step-missing border-t border-rule">
        <MissingList missing={missing} most={LISTED} />
      </div>
      <p className="mt-auto px-3 text-12 text-ink-3 pointer-coarse:hidden">{WIZARD_WORDS.keysMove}</p>
    </nav>
  )
})
