import type { ReactNode } from 'react'
import { ChoiceField } from '@/components/fields/choice-field'
import { PAGE_WORDS } from './page-words'

/** Whose file is read. */
export type ReadFile = 'own' | 'foreign'

type ReadingPaneProps = {
  readonly which: ReadFile
  readonly onWhich: (which: ReadFile) => void
  readonly own: ReactNode
  readonly foreign: ReactNode
}

/** What a program reads: out of this resume's file, or out of any other. */
export function ReadingPane({ which, onWhich, own, foreign }: ReadingPaneProps) {
  return (
    <>
      <h2 id="page-reading-heading" className="text-21 font-title">
        {PAGE_WORDS.machineReads}
      </h2>
      <ChoiceField
        className="my-3"
        label={PAGE_WORDS.from}
        choices={FILES}
        value={which}
        onChange={onWhich}
      />
      {which === 'own' ? own : foreign}
    </>
  )
}

const FILES = [
  { value: 'own', label: PAGE_WORDS.thisResume },
  { value: 'foreign', label: PAGE_WORDS.anotherPdf },
] as const
