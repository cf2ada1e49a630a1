'use client'

import { GripVertical } from 'lucide-react'
import {
  Button as DragButton,
  DropIndicator,
  GridList,
  GridListItem,
  useDragAndDrop,
} from 'react-aria-components'
import { Button } from '@/components/fields/button'
import { orderForPosting, standsAfterName, suggestedOrder } from '@/lib/resume/after-name'
import type { Credential } from '@/lib/resume/schema'
import { AFTER_NAME_WORDS } from './after-name-words'
import { useAskedCredentials } from './use-asked-credentials'
import './steps.css'

type AfterNameProps = {
  readonly credentials: readonly Credential[]
  /** Ids in their new order. */
  readonly onOrder: (ids: readonly string[]) => void
  /** The same for a suggestion that was taken, which offers the way back. */
  readonly onSuggested: (ids: readonly string[]) => void
}

/**
 * The letters after the name, dragged into another order: with a pointer, or with Enter on a handle, Tab to a place and
 * Enter again.
 */
export function AfterName({ credentials, onOrder, onSuggested }: AfterNameProps) {
  const rows = credentials.filter(standsAfterName)
  const ids = rows.map(({ id }) => id)
  const { posting, asked } = useAskedCredentials(credentials)
  const isForPosting = asked.size > 0
  const suggested = (isForPosting ? orderForPosting(credentials, asked) : suggestedOrder(credentials)).filter(
    standsAfterName,
  )
  const isSuggested = suggested.every((one, index) => one === rows[index])
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': letterOf(rows, String(key)) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="after-name-drop" />,
    onReorder: ({ keys, target }) => {
      const moved = ids.filter((id) => keys.has(id))
      const others = ids.filter((id) => !keys.has(id))
      const at = others.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0)
      onOrder(others.toSpliced(Math.max(at, 0), 0, ...moved))
    },
  })
  return (
    <section aria-labelledby="after-name" className="mt-7 border-t border-rule pt-4">
      <h2 id="after-name" className="text-15 font-title">
        {AFTER_NAME_WORDS.title}
      </h2>
      <p className="mb-2 text-13 text-pretty text-ink-2">{AFTER_NAME_WORDS.lead}</p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <GridList
          aria-label={AFTER_NAME_WORDS.order}
          items={rows}
          layout="grid"
          keyboardNavigationBehavior="tab"
          selectionMode="none"
          dragAndDropHooks={dragAndDropHooks}
          className="after-name"
        >
          {(row: Credential) => (
            <GridListItem id={row.id} textValue={row.acronym} className="after-name-item">
              <DragButton
                slot="drag"
                aria-label={AFTER_NAME_WORDS.move(row.acronym)}
                className="after-name-grip"
              >
                <GripVertical aria-hidden="true" size={14} strokeWidth={2} />
              </DragButton>
              {row.acronym}
            </GridListItem>
          )}
        </GridList>
        {!isSuggested && (
          <Button slim onClick={() => onSuggested(suggested.map(({ id }) => id))}>
            {isForPosting
              ? AFTER_NAME_WORDS.leadAsAsked(lettersOf(suggested))
              : AFTER_NAME_WORDS.usualOrder(lettersOf(suggested))}
          </Button>
        )}
      </div>
      {posting !== null && isForPosting && (
        <p className="mt-1 text-13 text-pretty text-ink-2">
          {AFTER_NAME_WORDS.asksFor(
            nameOfPosting(posting),
            lettersOf(suggested.filter(({ id }) => asked.has(id))),
          )}
          {isSuggested && AFTER_NAME_WORDS.suitsIt}
        </p>
      )}
    </section>
  )
}

function lettersOf(rows: readonly Credential[]): string {
  return rows.map(({ acronym }) => acronym).join(', ')
}

function nameOfPosting({ title }: { readonly title: string }): string {
  return title.trim() === '' ? AFTER_NAME_WORDS.ofThisResume : `“${title.trim()}”`
}

function letterOf(rows: readonly Credential[], id: string): string {
  return rows.find((row) => row.id === id)?.acronym ?? ''
}
