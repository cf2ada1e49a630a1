import type { KeyboardEvent } from 'react'
import { Button } from './button'
import { Arrow } from './signs'

type EntryActionsProps = {
  /** What the row is called, for the names of the buttons: "CPC". */
  readonly name: string
  readonly onRemove: () => void
  /** The row's id, where its buttons are what focus finds again; rows that open have theirs on the row itself. */
  readonly rowId?: string
  readonly onDuplicate?: () => void
  /** Leaves the row out of what is printed, or takes it in again. */
  readonly onHide?: (isHidden: boolean) => void
  readonly isHidden?: boolean
  /** Absent for lists that sort themselves. */
  readonly onMove?: (by: -1 | 1) => void
  readonly isFirst?: boolean
  readonly isLast?: boolean
  /** Under fields that stand in one row, the buttons keep close to them. */
  readonly isClose?: boolean
}

/** What can be done with a whole row. The ends of a list keep their buttons, so that a move never loses the focus. */
export function EntryActions({
  name,
  onRemove,
  rowId,
  onDuplicate,
  onHide,
  isHidden = false,
  onMove,
  isFirst,
  isLast,
  isClose = false,
}: EntryActionsProps) {
  return (
    <div className={`${isClose ? 'mt-1' : 'mt-5'} flex flex-wrap items-center gap-x-4 gap-y-1`}>
      {onMove !== undefined && (
        <div className="-ml-2.5 flex">
          <MoveButton name={name} to="up" isAtEdge={isFirst === true} onMove={onMove} />
          <MoveButton name={name} to="down" isAtEdge={isLast === true} onMove={onMove} />
        </div>
      )}
      {onDuplicate !== undefined && (
        <Button variant="link" onClick={onDuplicate}>
          Duplicate<span className="sr-only"> {name}</span>
        </Button>
      )}
      <div className="flex gap-4">
        {onHide !== undefined && (
          <Button variant="link" onClick={() => onHide(!isHidden)}>
            {isHidden ? 'Show again' : 'Hide in this resume'}
            <span className="sr-only"> {name}</span>
          </Button>
        )}
        <Button variant="link" data-row={rowId} onClick={onRemove}>
          Remove<span className="sr-only"> {name}</span>
        </Button>
      </div>
    </div>
  )
}

type MoveButtonProps = {
  readonly name: string
  readonly to: 'up' | 'down'
  readonly isAtEdge: boolean
  readonly onMove: (by: -1 | 1) => void
}

function MoveButton({ name, to, isAtEdge, onMove }: MoveButtonProps) {
  return (
    <Button
      variant="icon"
      aria-label={`Move ${name} ${to}`}
      aria-disabled={isAtEdge}
      onClick={() => !isAtEdge && onMove(to === 'up' ? -1 : 1)}
    >
      <Arrow to={to} />
    </Button>
  )
}

/** Alt with ↑ or ↓ as a direction; null for every other key. */
export function moveKey(event: KeyboardEvent): -1 | 1 | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null
  if (event.key === 'ArrowUp') return -1
  return event.key === 'ArrowDown' ? 1 : null
}
