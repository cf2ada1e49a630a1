'use client'

import { type ComponentType, useEffect, useState } from 'react'

/** Has the program kept for use without a network, once the screen is painted, and says when there is a newer one. */
export function WorksOffline() {
  const [ReleaseLine, setReleaseLine] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (process.env.NODE_ENV === 'production')
      import('./release-line').then(
        (file) => setReleaseLine(() => file.ReleaseLine),
        () => {}, // without a network: the next visit asks again
      )
  }, [])
  return ReleaseLine && <ReleaseLine />
}
