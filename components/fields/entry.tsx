import { type ComponentProps, type ReactNode, useId } from 'react'
import { DragHandle } from './drag-handle'
import { moveKey } from './entry-actions'
import { HiddenMark } from './hidden-mark'
import { SHARED_WORDS } from './shared-words'
import { Chevron } from './signs'
import './entry.css'

type EntryProps = {
  /** The row's id, by which focus finds it again. */
  readonly rowId: string
  /** `dated` leads with a stretch of time, `lettered` with a short name. */
  readonly look: 'dated' | 'lettered'
  readonly lead: ReactNode
  readonly title: string
  readonly sub: ReactNode
  /** Stands at the right: when a credential ends, how long a job lasted. */
  readonly end?: ReactNode
  /** Left out of this version: the row says so. */
  readonly isHidden?: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** Alt with ↑ or ↓ on the row's button moves it; absent for lists that sort themselves. */
  readonly onMove?: (by: -1 | 1) => void
  /** What its handle takes, and the edge on which a row under way would go in; absent for lists that sort themselves. */
  readonly dragging?: { readonly handle: ComponentProps<'span'>; readonly drop: 'before' | 'after' | null }
  readonly children: ReactNode
}

/** One row of a list that opens in place: the whole row is the button, the form stands under it. */
export function Entry({
  rowId,
  look,
  lead,
  title,
  sub,
  end,
  isHidden = false,
  isOpen,
  onToggle,
  onMove,
  dragging,
  children,
}: EntryProps) {
  const id = useId()
  return (
    <li
      data-drag={dragging && rowId}
      data-drop={dragging?.drop ?? undefined}
      className={`border-b border-rule ${isHidden ? 'entry-hidden' : ''} ${dragging ? 'drag-row' : ''}`}
    >
      {dragging && <DragHandle {...dragging.handle} />}
      <h2>
        <button
          type="button"
          className={`entry entry-${look}`}
          data-row={rowId}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
          onKeyDown={(event) => {
            const by = onMove === undefined ? null : moveKey(event)
            if (by === null) return
            event.preventDefault()
            onMove?.(by)
          }}
        >
          <span className="entry-lead">{lead}</span>
          <span className="entry-name">
            <span className="entry-title">{title}</span>
            {!isOpen && sub !== '' && <span className="entry-sub">{sub}</span>}
            {isHidden && <HiddenMark>{SHARED_WORDS.hidden}</HiddenMark>}
          </span>
          <span className="entry-end">{end}</span>
          <Chevron to={isOpen ? 'up' : 'down'} className="entry-sign text-ink-3" />
        </button>
      </h2>
      {isOpen && (
        <section id={id} aria-label={title} className="pb-6">
          {children}
        </section>
      )}
    </li>
  )
}
