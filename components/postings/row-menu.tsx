import { Ellipsis, FileSearch, Trash2 } from 'lucide-react'
import { closeMenu, PopMenu } from '@/components/shell/pop-menu'
import { WORDS } from './postings-words'

type RowMenuProps = {
  readonly title: string
  /** Null while there is no resume to match with. */
  readonly onMatch: (() => void) | null
  readonly onRemove: () => void
}

/** What else can be done with one posting. */
export function RowMenu({ title, onMatch, onRemove }: RowMenuProps) {
  return (
    <PopMenu face={<Ellipsis size={16} aria-hidden />} label={WORDS.moreFor(title)} look="icon-button">
      {onMatch !== null && (
        <button
          type="button"
          className="pop-row"
          onClick={(event) => {
            closeMenu(event.currentTarget)
            onMatch()
          }}
        >
          <FileSearch size={15} aria-hidden />
          {WORDS.match}
        </button>
      )}
      <button
        type="button"
        className="pop-row"
        onClick={(event) => {
          closeMenu(event.currentTarget)
          onRemove()
        }}
      >
        <Trash2 size={15} aria-hidden />
        {WORDS.remove}
      </button>
    </PopMenu>
  )
}
