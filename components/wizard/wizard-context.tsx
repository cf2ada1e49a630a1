'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { Toast, type ToastMessage } from '@/components/shell/toast'
import { useDraftStore } from '@/components/state/draft-store'
import { today as todayIs } from '@/components/state/today'
import { invariant } from '@/lib/base/invariant'
import { findField, focusControl } from './find-field'
import { toRowKeys } from './row-keys'

import { type SectionName, stepHref, stepOfField, stepOfPathname } from './wizard-steps'

type WizardTools = {
  /** The one row of a list that is open. */
  readonly openIds: Partial<Record<SectionName, string | null>>
  readonly openRow: (section: SectionName, id: string | null) => void
  /** Leads to a field of this or another step and focuses it. */
  readonly goToField: (path: string) => void
  /** Says what was done, with the way back. */
  readonly tell: (words: string, onUndo?: () => void) => void
  /** YYYY-MM-DD */
  readonly today: string
}

const WizardContext = createContext<WizardTools | null>(null)

/** What the steps of a draft share beyond its words: open rows, the way to a field, what was just done. */
export function WizardProvider({
  draftId,
  children,
}: {
  readonly draftId: string
  readonly children: ReactNode
}) {
  const router = useRouter()
  const pathname = usePathname()
  const [openIds, setOpenIds] = useState<WizardTools['openIds']>({})
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const [today] = useState(todayIs)

  const openRow = useCallback<WizardTools['openRow']>(
    (section, id) => setOpenIds((ids) => ({ ...ids, [section]: id })),
    [],
  )

  const seek = useCallback(
    (path: string) => {
      const resume = useDraftStore.getState().draft?.resume
      const [section = '', rowId] = resume === undefined ? [] : toRowKeys(resume, path).split('.')
      if (rowId !== undefined && isRowSection(section)) openRow(section, rowId)
      return whenThere(path)
    },
    [openRow],
  )

  const wanted = useSearchParams().get('field')
  useEffect(() => (wanted === null ? undefined : seek(wanted)), [wanted, seek])

  const goToField = useCallback(
    (path: string) => {
      const step = stepOfField(path)
      if (step === stepOfPathname(pathname)) seek(path)
      else router.push(stepHref(step, draftId, path))
    },
    [draftId, pathname, router, seek],
  )

  const tools = useMemo<WizardTools>(
    () => ({
      openIds,
      openRow,
      goToField,
      tell: (words, onUndo) => setToast({ key: crypto.randomUUID(), words, onUndo }),
      today,
    }),
    [openIds, openRow, goToField, today],
  )

  return (
    <WizardContext value={tools}>
      {children}
      <Toast message={toast} onGone={() => setToast(null)} />
    </WizardContext>
  )
}

/** The tools of the wizard, for its steps. */
export function useWizard(): WizardTools {
  const tools = useContext(WizardContext)
  invariant(tools !== null, 'A step is always inside the wizard.')
  return tools
}

function isRowSection(section: string): section is SectionName {
  return ['credentials', 'experience', 'education', 'memberships'].includes(section)
}

/** An entry opens and a widget loads within this; after it, the nearest control has to do. */
const PATIENCE_MS = 1500

/** Focuses a control as soon as it is on the page. Returns how to give up. */
function whenThere(path: string): () => void {
  const started = performance.now()
  let frame = 0
  const look = () => {
    const found = findField(document, path, performance.now() - started > PATIENCE_MS)
    if (found !== null) focusControl(found)
    else if (performance.now() - started <= PATIENCE_MS) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
