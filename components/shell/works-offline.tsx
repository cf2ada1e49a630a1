'use client'

import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'

const ReleaseLine = lazy<ComponentType>(() =>
  import('./release-line').then(
    (file) => ({ default: file.ReleaseLine }),
    () => ({ default: () => null }), // without a network: the next visit asks again
  ),
)

/** Has the program kept for use without a network, once the screen is painted, and says when there is a newer one. */
export function WorksOffline() {
  const [isPainted, setIsPainted] = useState(false)
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator) setIsPainted(true)
  }, [])
  return isPainted ? (
    <Suspense>
      <ReleaseLine />
    </Suspense>
  ) : null
}
