'use client'

import { memo, useRef } from 'react'
import { MissingCharacters } from '@/components/page/missing-characters'
import { PagePreview } from '@/components/page/page-preview'
import { useOpenPages } from '@/components/state/use-open-pages'
import { useFollowField } from './use-follow-field'
import { useMedia } from './use-media'
import { useWizard } from './wizard-context'

type PreviewPaneProps = { readonly activeField: string | null }

/** The page beside the work, where there is room for it. Elsewhere nothing is laid out. */
export const PreviewPane = memo(function PreviewPane(props: PreviewPaneProps) {
  const hasRoom = useMedia(ROOM)
  return hasRoom ? <Preview {...props} /> : null
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

/** From here on the three columns of the design fit. Paper is narrower, but the page must stay to be printed. */
const ROOM = 'print, (min-width: 1024px)'
