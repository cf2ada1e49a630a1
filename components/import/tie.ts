import { createContext, useContext } from 'react'

/**
 * What the pointer or the focus is on: a field of the draft, which lights the lines that say it, or a line of the file,
 * which lights the fields that it went to.
 */
export type Tie =
  | { readonly from: 'field'; readonly path: string; readonly lines: readonly number[] }
  | { readonly from: 'line'; readonly line: number }

type Tying = {
  readonly tie: Tie | null
  readonly onTie: (tie: Tie | null) => void
  /** Brings a line of the file, or its place in the draft, into view and focuses it. */
  readonly onGo: (to: 'source' | 'draft', line: number) => void
}

const TieContext = createContext<Tying>({ tie: null, onTie: () => {}, onGo: () => {} })

/** Shares what is pointed at between the draft and its file. */
export const TieProvider = TieContext.Provider

export function useTie(): Tying {
  return useContext(TieContext)
}

/** Whether a line of the file is lit. */
export function isLineTied(tie: Tie | null, line: number): boolean {
  if (tie === null) return false
  return tie.from === 'line' ? tie.line === line : tie.lines.includes(line)
}

/** Whether a field of the draft is lit. */
export function isFieldTied(tie: Tie | null, path: string, lines: readonly number[]): boolean {
  if (tie === null) return false
  return tie.from === 'field' ? tie.path === path : lines.includes(tie.line)
}

/** Handlers that tie while the pointer or the focus is on an element. */
export function tieHandlers({ onTie }: Tying, tie: Tie) {
  return {
    onPointerEnter: () => onTie(tie),
    onPointerLeave: () => onTie(null),
    onFocus: () => onTie(tie),
    onBlur: () => onTie(null),
  }
}

/** Ids of the elements that stand for a line on either side. */
export function sourceId(line: number): string {
  return `source-${line}`
}
export function leftoverId(line: number): string {
  return `leftover-${line}`
}
