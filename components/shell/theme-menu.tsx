'use client'

import { THEMES, type Theme } from '@/components/state/theme'
import { useTheme } from '@/components/state/use-theme'
import { Monitor, Moon, Sun } from './bar-icons'
import { closeMenu, PopMenu } from './pop-menu'

/** By day, by night, or as the device has it. */
export function ThemeMenu() {
  const { theme, setTheme } = useTheme()
  return (
    <PopMenu face={PICTURES[theme]} label={`Colors: ${WORDS[theme]}`} look="icon-button" panel="w-48 p-1.5">
      {THEMES.map((each) => (
        <button
          key={each}
          type="button"
          className="pop-row"
          aria-pressed={each === theme}
          onClick={(event) => {
            setTheme(each)
            closeMenu(event.currentTarget)
          }}
        >
          {PICTURES[each]}
          {WORDS[each]}
        </button>
      ))}
    </PopMenu>
  )
}

const WORDS = { light: 'Day', dark: 'Night', system: 'As the device' } satisfies Record<Theme, string>

const PICTURES = {
  light: <Sun />,
  dark: <Moon />,
  system: <Monitor />,
} satisfies Record<Theme, React.ReactNode>
