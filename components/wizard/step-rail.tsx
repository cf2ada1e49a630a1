import { SiteLink } from '@/components/shell/site-link'
import type { StepSlug } from './wizard-steps'

/** A step as the rail, the bar and the menu show it. */
export type StepLink = {
  readonly slug: StepSlug
  readonly name: string
  readonly note: string
  readonly href: string
  readonly isCurrent: boolean
}

/** The steps beside the work, each with what is there or what a recruiter would miss. */
export function StepRail({ steps }: { readonly steps: readonly StepLink[] }) {
  return (
    <nav
      aria-label="Steps"
      className="flex flex-col justify-between gap-8 overflow-y-auto bg-sheet py-7 max-tablet:hidden wide:pl-6"
    >
      <ol className="[counter-reset:step]">
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
      <p className="px-3 text-12 text-ink-3 pointer-coarse:hidden">
        Alt ← → moves
        <br />
        between steps
      </p>
    </nav>
  )
}
