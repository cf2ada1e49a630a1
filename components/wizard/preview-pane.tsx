'use client'

import { memo, useRef } from 'react'
import { MissingCharacters } from '@/components/page/missing-characters'
import { PagePreview } from '@/components/page/page-preview'
import { PagesToPrint } from '@/components/page/pages-to-print'
import { useOpenPages } from '@/components/state/use-open-pages'
import { useFollowField } from './use-follow-field'
import { useMedia } from './use-media'
import { useWizard } from './wizard-context'

type PreviewPaneProps = { readonly activeField: string | null }

/** The page beside the work, where there is room for it. Elsewhere it is only there to be printed. */
export const PreviewPane = memo(function PreviewPane(props: PreviewPaneProps) {
  const hasRoom = useMedia(ROOM)
  const hasNone = useMedia(NO_ROOM)
  return (
    <>
      {hasRoom && <Preview {...props} />}
      {hasNone && <PagesToPrint />}
    </>
  )
})

function Preview({ activeField }: PreviewPaneProps) {
  const pages = useOpenPages()
  const { goToField } = useWizard()
  const pane = useRef<HTMLDivElement>(null)
  useFollowField(pane, activeField, pages.layout !== null)
  return (
    <div ref={pane} className="preview-pane">
      <MissingCharacters missing={pages.layout?.missing ?? []} onField={goToField} />
      <PagePreview {...pages} activeField={activeField} onField={goToField} />
    </div>
  )
}

/** From here on the three columns of the design fit. On paper what was there stays there, whatever its width. */
const ROOM = 'print, (min-width: 1024px)'
const NO_ROOM = 'print, not all and (min-width: 1024px)'
