'use client'

import { type ReactNode, type ToggleEvent, useId, useRef } from 'react'

type PopMenuProps = {
  /** What the button says, or shows when `label` names it. */
  readonly face: ReactNode
  /** The button's name when its face is a picture. */
  readonly label?: string
  /** Classes of the button. */
  readonly look: string
  /** Which edge of the button the panel keeps to. */
  readonly edge?: 'start' | 'end'
  /** Classes of the panel. */
  readonly panel?: string
  /** The panel is about to be shown. */
  readonly onOpen?: () => void
  /** The panel can be seen, so what is in it can take the focus. */
  readonly onShown?: () => void
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** The widest panel (288 px) and the margin of the window. */
const WIDTH = 296

/** The tallest panel, a list of 288 px in its padding, with space on both sides. */
const HEIGHT = 312

/**
 * A button that opens a panel over the page. The browser's own popover: Escape and a click outside close it, and Tab
 * goes from the button into the panel. Its place is set when it opens.
 */
export function PopMenu({
  face,
  label,
  look,
  edge = 'end',
  panel = 'w-56 p-1.5',
  onOpen,
  onShown,
  onClose,
  children,
}: PopMenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)

  function place(event: ToggleEvent<HTMLDivElement>) {
    if (event.newState !== 'open' || button.current === null) return
    onOpen?.()
    const { style } = event.currentTarget
    const box = button.current.getBoundingClientRect()
    const width = document.documentElement.clientWidth
    if (edge === 'end') style.right = `${Math.max(8, width - box.right)}px`
    else style.left = `${Math.max(8, Math.min(box.left, width - WIDTH))}px`
    const below = window.innerHeight - box.bottom
    if (below < HEIGHT && box.top > below) style.bottom = `${window.innerHeight - box.top + 4}px`
    else style.top = `${box.bottom + 4}px`
  }

  function clear(event: ToggleEvent<HTMLDivElement>) {
    if (event.newState !== 'closed') return onShown?.()
    event.currentTarget.removeAttribute('style')
    onClose?.()
  }

  return (
    <>
      <button ref={button} type="button" className={look} aria-label={label} title={label} popoverTarget={id}>
        {face}
      </button>
      <div id={id} popover="auto" className={`pop-panel ${panel}`} onBeforeToggle={place} onToggle={clear}>
        {children}
      </div>
    </>
  )
}

/** Closes the panel that an element stands in. */
export function closeMenu(inside: Element) {
  inside.closest<HTMLElement>('[popover]')?.hidePopover()
}
