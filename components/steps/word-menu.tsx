'use client'

import { useEffect, useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Text } from 'react-aria-components'
import { focusSoon } from './focus-soon'
import type { WordGroup } from './word-groups'
import '@/components/fields/suggest.css'

type WordMenuProps = {
  readonly label: string
  readonly groups: readonly WordGroup[]
  readonly onWords: (words: string, menu: Element) => void
}

/** A list of words in groups. Arrows go through it, letters lead to a word, Enter takes it. */
export function WordMenu({ label, groups, onWords }: WordMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  // not autoFocus: react-aria takes Enter on a button for a screen reader's press, and then waits for other transitions
  useEffect(() => focusSoon('[popover]:popover-open [role="menuitem"]'), [])
  return (
    <Menu
      ref={menu}
      aria-label={label}
      className="suggest-list"
      onAction={(key) => {
        const chosen = groups.flatMap(({ words }) => words).find(({ id }) => id === key)
        if (chosen !== undefined && menu.current !== null) onWords(chosen.words, menu.current)
      }}
    >
      {groups.map(({ name, words }) => (
        <MenuSection key={name}>
          <Header className="px-2.5 pt-2 pb-0.5 text-12 text-ink-2">{name}</Header>
          {words.map((word) => (
            <MenuItem
              key={word.id}
              id={word.id}
              textValue={word.name}
              className="suggest-short flex-col gap-0"
            >
              <Text slot="label" className="font-medium">
                {word.name}
              </Text>
              {word.words.includes('_') && (
                <Text slot="description" className="text-13 text-ink-2">
                  {word.words}
                </Text>
              )}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  )
}
