'use client'

import { GripVertical } from 'lucide-react'
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components'
import { focusSoon } from '@/components/steps/focus-soon'
import { inWhole } from '@/lib/base/in-whole'
import { POSTING_STATUSES, type PostingStatus } from '@/lib/resume/saved-posting'
import { nextDate } from '@/lib/tally/next-date'
import type { Arrangement, ListedPosting } from './arrange'
import { ConditionMark } from './condition-mark'
import type { ListProps } from './list-props'
import { dateWords, STATUS_WORDS, WORDS } from './postings-words'
import { StatusSelect } from './status-select'

/** What a dragged card carries, so that nothing else can be dropped here. */
const CARD = 'chartwright-posting'

/** The postings in columns by how far they have come. A card is moved by pointer, by keys or by its own menu. */
export function PostingsBoard({ rows, status, ...list }: ListProps & Pick<Arrangement, 'status'>) {
  const columns = status === 'all' ? POSTING_STATUSES : [status]
  const move = (id: string, to: PostingStatus) => {
    const row = rows.find(({ posting }) => posting.id === id)
    if (row === undefined) return
    list.acts.move(row.posting, row.title, to)
    focusSoon(`[data-card="${id}"]`)
  }
  return (
    <>
      <p className="mt-3 text-13 text-ink-2">{WORDS.boardHelp}</p>
      <div className="posting-board" data-single={columns.length === 1 || undefined}>
        {columns.map((one) => (
          <BoardColumn
            key={one}
            {...list}
            status={one}
            rows={rows.filter(({ posting }) => posting.status === one)}
            onMove={move}
          />
        ))}
      </div>
    </>
  )
}

type BoardColumnProps = Omit<ListProps, 'rows'> & {
  readonly rows: readonly ListedPosting[]
  readonly status: PostingStatus
  readonly onMove: (id: string, to: PostingStatus) => void
}

function BoardColumn({ rows, status, onMove, ...list }: BoardColumnProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (ids) =>
      [...ids].map((id) => ({
        [CARD]: String(id),
        'text/plain': rows.find(({ posting }) => posting.id === id)?.title ?? '',
      })),
    acceptedDragTypes: [CARD],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      for (const item of items) if (isTextDropItem(item)) onMove(await item.getText(CARD), status)
    },
  })
  return (
    <section className="board-column">
      <h3 className="flex items-baseline justify-between gap-2 border-b-2 border-ink pb-2 font-title">
        {STATUS_WORDS[status]}
        <span className="text-13 font-normal text-ink-2">{rows.length}</span>
      </h3>
      <GridList
        aria-label={WORDS.boardOf(status)}
        className="board-cards"
        items={rows.map((row) => ({ id: row.posting.id, row }))}
        dependencies={[list]}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(id) => list.acts.show(String(id))}
        renderEmptyState={() => <p className="py-3 text-13 text-ink-3">{WORDS.emptyColumn}</p>}
      >
        {({ id, row }) => (
          <GridListItem id={id} textValue={row.title} className="board-card" data-card={id}>
            <BoardCard row={row} {...list} />
          </GridListItem>
        )}
      </GridList>
    </section>
  )
}

function BoardCard({ row, today, draftId, acts }: { readonly row: ListedPosting } & Omit<ListProps, 'rows'>) {
  const { posting, title, answer } = row
  const next = nextDate(posting, today)
  return (
    <>
      <Button slot="drag" className="board-grip" aria-label={WORDS.dragOf(title)}>
        <GripVertical size={14} aria-hidden />
      </Button>
      <div className="board-name min-w-0">
        <p className="line-clamp-3 font-title">{title}</p>
        {posting.employer !== '' && <p className="truncate text-13 text-ink-2">{posting.employer}</p>}
      </div>
      <p className="board-fit text-21 font-strong [font-variant-numeric:tabular-nums]">
        {draftId !== null && answer?.ok && (
          <>
            <span className="sr-only">{WORDS.fit} </span>
            <span className={answer.value.summary.fit === 0 ? 'font-normal text-ink-3' : undefined}>
              {inWhole(answer.value.summary.fit)}
            </span>
          </>
        )}
      </p>
      {draftId !== null && <ConditionMark answer={answer} />}
      {next !== null && <p className="text-13 text-ink-2">{dateWords(next, posting.interviewTime, today)}</p>}
      <StatusSelect row={row} acts={acts} />
    </>
  )
}
