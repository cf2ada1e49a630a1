'use client'

import { useEffect, useRef, useState } from 'react'

export type ToastMessage = {
  /** A new key starts the time anew. */
  readonly key: string
  readonly words: string
  /** Takes the act back; without it the toast only tells. */
  readonly onUndo?: () => void
}

type ToastProps = { readonly message: ToastMessage | null; readonly onGone: () => void }

/** One sentence about what was just done, with the way back. It waits while it is pointed at or holds the focus. */
export function Toast({ message, onGone }: ToastProps) {
  const [isHeld, setIsHeld] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message starts the time anew
  useEffect(() => {
    if (message === null || isHeld) return
    const timer = window.setTimeout(() => gone.current(), SHOWN_MS)
    return () => window.clearTimeout(timer)
  }, [message?.key, isHeld])

  return (
    <div className="toast-place" role="status">
      {message !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: holding the time is not an action
        <div
          key={message.key}
          className="toast"
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
          onFocus={() => setIsHeld(true)}
          onBlur={() => setIsHeld(false)}
        >
          <span className="min-w-0 py-2">{message.words}</span>
          {message.onUndo !== undefined && (
            <button
              type="button"
              className="min-h-(--target) shrink-0 px-2 font-title underline underline-offset-3"
              onClick={() => {
                message.onUndo?.()
                setIsHeld(false)
                onGone()
              }}
            >
              Undo
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** Long enough to read a sentence twice and reach for the button. */
const SHOWN_MS = 8000
