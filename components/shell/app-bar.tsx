import type { ReactNode } from 'react'
import { Mark } from './bar-icons'
import { BAR_WORDS } from './bar-words'
import { SiteLink } from './site-link'
import { ThemeMenu } from './theme-menu'

/** One view that the bar leads to. */
export type Mode = { readonly label: string; readonly href: string; readonly current: boolean }

type AppBarProps = {
  readonly modes: readonly Mode[]
  /** What is open: a name, or the control that renames it. */
  readonly documentName?: ReactNode
  /** Save state and actions, before the theme. */
  readonly end?: ReactNode
}

/** The bar over every screen. Its views move to the foot of a phone, where a thumb reaches them. */
export function AppBar({ modes, documentName, end }: AppBarProps) {
  const isDocument = documentName !== undefined
  return (
    <header className="app-bar">
      <div className="flex min-w-0 items-center gap-3 tablet:gap-4">
        <SiteLink className="app-mark" href="/" title={BAR_WORDS.toLibrary}>
          <Mark className="text-accent" />
          <span className={isDocument ? 'max-[1120px]:sr-only' : ''}>{BAR_WORDS.name}</span>
        </SiteLink>
        {isDocument && (
          <div className="flex min-w-0 items-center tablet:border-l tablet:border-rule tablet:pl-3">
            {documentName}
          </div>
        )}
      </div>
      {modes.length > 1 && (
        <nav className="app-modes" aria-label={BAR_WORDS.views}>
          {modes.map((mode) => (
            <SiteLink
              key={mode.label}
              data-label={mode.label}
              href={mode.href}
              aria-current={mode.current ? 'page' : undefined}
            >
              {mode.label}
            </SiteLink>
          ))}
        </nav>
      )}
      <div className="col-start-[-2] flex min-w-0 items-center justify-end gap-1 tablet:gap-3">
        {end}
        <ThemeMenu />
      </div>
    </header>
  )
}
