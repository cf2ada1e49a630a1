'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type FocusEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { DocumentShell } from '@/components/shell/document-shell'
import { useDraftStore } from '@/components/state/draft-store'
import { DownloadLink } from './download-link'
import { DraftForm } from './draft-form'
import { PreviewPane } from './preview-pane'
import { StepFoot } from './step-foot'
import { StepNavs } from './step-navs'
import { useStepKeys } from './use-step-keys'
import { WizardProvider } from './wizard-context'
import { neighbourSteps, stepHref, stepOfPathname } from './wizard-steps'
import './wizard.css'

/** The guided form: steps at the left, the work in the middle, the page at the right. It outlives a change of step. */
export function Wizard({ children }: { readonly children: ReactNode }) {
  return (
    <DocumentShell mode="write" actions={<DownloadLink />}>
      {/* react-aria looks for this id and then injects no style element, which the Content-Security-Policy forbids */}
      <meta id="react-aria-pressable-style" />
      <OpenDraft>{children}</OpenDraft>
    </DocumentShell>
  )
}

function OpenDraft({ children }: { readonly children: ReactNode }) {
  const id = useDraftStore((state) => state.draft?.id ?? null)
  if (id === null) return null
  return (
    <DraftForm key={id}>
      <WizardProvider draftId={id}>
        <Desk draftId={id}>{children}</Desk>
      </WizardProvider>
    </DraftForm>
  )
}

function Desk({ draftId, children }: { readonly draftId: string; readonly children: ReactNode }) {
  const router = useRouter()
  const step = stepOfPathname(usePathname())
  const work = useRef<HTMLElement>(null)
  const [active, setActive] = useState<{ readonly slug: string; readonly field: string } | null>(null)
  const activeField = active?.slug === step.slug ? active.field : null
  useHeadingFocus(step.slug, work)

  const move = useCallback(
    (by: -1 | 1) => {
      const { before, after } = neighbourSteps(step)
      const target = by < 0 ? before : after
      if (target !== null) router.push(stepHref(target, draftId))
    },
    [draftId, router, step],
  )
  useStepKeys(move)

  return (
    <div className="wizard">
      <StepNavs step={step} draftId={draftId} />
      <section
        ref={work}
        aria-label={step.name}
        className="work"
        onFocus={(event) => {
          const field = fieldOf(event)
          if (field !== null) setActive({ slug: step.slug, field })
        }}
      >
        <div className="work-in">{children}</div>
        <StepFoot step={step} draftId={draftId} />
      </section>
      <PreviewPane activeField={activeField} />
    </div>
  )
}

/** A new step is read out from its heading, unless the address asks for a field. */
function useHeadingFocus(slug: string, work: React.RefObject<HTMLElement | null>) {
  const shown = useRef(slug)
  useEffect(() => {
    if (shown.current === slug) return
    shown.current = slug
    work.current?.scrollTo(0, 0)
    if (!new URLSearchParams(window.location.search).has('field'))
      work.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [slug, work])
}

function fieldOf(event: FocusEvent): string | null {
  const control = event.target.closest<HTMLElement>('[data-field]')
  return control?.dataset.field ?? null
}
