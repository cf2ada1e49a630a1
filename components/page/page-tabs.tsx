import { PAGE_WORDS } from './page-words'

/** What the page screen shows one at a time where there is no room for all of it. */
export type PageSide = 'page' | 'look' | 'files' | 'reading'

type PageTabsProps = {
  readonly sides: readonly PageSide[]
  readonly side: PageSide
  readonly onSide: (side: PageSide) => void
  /** Classes that say where they stand, and at which widths. */
  readonly className: string
}

/** Leads to the parts of the page screen that are not in sight. */
export function PageTabs({ sides, side, onSide, className }: PageTabsProps) {
  return (
    <nav aria-label={PAGE_WORDS.partsOfScreen} className={`side-tabs ${className}`}>
      {sides.map((one) => (
        <button
          key={one}
          type="button"
          aria-controls={`page-${one}`}
          aria-current={side === one ? 'true' : undefined}
          onClick={() => onSide(one)}
        >
          {WORDS[one]}
        </button>
      ))}
    </nav>
  )
}

const WORDS: Readonly<Record<PageSide, string>> = {
  page: PAGE_WORDS.page,
  look: PAGE_WORDS.lookTab,
  files: PAGE_WORDS.files,
  reading: PAGE_WORDS.reading,
}
