'use client'

import dynamic from 'next/dynamic'
import { memo, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Arrow, Chevron } from '@/components/fields/signs'
import { closeMenu, PopMenu } from '@/components/shell/pop-menu'
import { EXPERIENCE_WORDS } from './experience-words'
import { MEASURE_GROUPS, verbGroups, type WordGroup } from './word-groups'
import './lines.css'

/** Loaded on its own and never prerendered: react-aria writes style attributes that the Content-Security-Policy refuses. */
const WordMenu = dynamic(async () => (await import('./word-menu')).WordMenu, {
  ssr: false,
  loading: () => <div className="h-64" />,
})

type LineToolsProps = {
  readonly isHidden: boolean
  /** Whether a measure in the line waits to be filled in. */
  readonly hasBlank: boolean
  readonly number: number
  readonly count: number
  /** A job that goes on is told in the present. */
  readonly isPresent: boolean
  readonly onWords: (words: string) => void
  readonly onBlank: () => void
  readonly onHide: (isHidden: boolean) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** What can be done with the line that is being written. Its letters paint none of it anew. */
export const LineTools = memo(function LineTools({
  isHidden,
  hasBlank,
  number,
  count,
  isPresent,
  ...on
}: LineToolsProps) {
  return (
    <div className="line-tools">
      <LineMove number={number} to="up" isAtEdge={number === 1} onMove={on.onMove} />
      <LineMove number={number} to="down" isAtEdge={number === count} onMove={on.onMove} />
      <WordsButton name={EXPERIENCE_WORDS.verbs} groups={verbGroups(isPresent)} onWords={on.onWords} />
      <WordsButton name={EXPERIENCE_WORDS.measures} groups={MEASURE_GROUPS} onWords={on.onWords} />
      {hasBlank && (
        <Button variant="link" className="px-2" onClick={on.onBlank}>
          {EXPERIENCE_WORDS.nextBlank}
        </Button>
      )}
      <Button variant="link" className="px-2" onClick={() => on.onHide(!isHidden)}>
        {isHidden ? EXPERIENCE_WORDS.show : EXPERIENCE_WORDS.hide}
        <span className="sr-only">{EXPERIENCE_WORDS.ofLine(number)}</span>
      </Button>
      <Button
        variant="link"
        className="px-2"
        aria-label={EXPERIENCE_WORDS.removeLine(number)}
        onClick={on.onRemove}
      >
        {EXPERIENCE_WORDS.remove}
      </Button>
    </div>
  )
})

type WordsButtonProps = {
  readonly name: string
  readonly groups: readonly WordGroup[]
  readonly onWords: (words: string) => void
}

/** A bank of words, loaded and listed when it is opened. */
function WordsButton({ name, groups, onWords }: WordsButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <PopMenu
      edge="start"
      look="tool-button"
      panel="w-72 p-1.5"
      face={
        <>
          {name}
          <Chevron to="down" size={10} />
        </>
      }
      onShown={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
    >
      {isOpen && (
        <WordMenu
          label={name}
          groups={groups}
          onWords={(words, menu) => {
            closeMenu(menu)
            onWords(words)
          }}
        />
      )}
    </PopMenu>
  )
}

type LineMoveProps = {
  readonly number: number
  readonly to: 'up' | 'down'
  readonly isAtEdge: boolean
  readonly onMove: (by: -1 | 1) => void
}

function LineMove({ number, to, isAtEdge, onMove }: LineMoveProps) {
  return (
    <Button
      variant="icon"
      className="size-(--target-slim)"
      aria-label={EXPERIENCE_WORDS.moveLine(number, to)}
      aria-disabled={isAtEdge}
      onClick={() => !isAtEdge && onMove(to === 'up' ? -1 : 1)}
    >
      <Arrow to={to} size={12} />
    </Button>
  )
}
