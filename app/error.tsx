'use client'

import { lazy, Suspense } from 'react'

const ErrorScreen = lazy(() =>
  import('@/components/shell/error-screen').then((file) => ({ default: file.ErrorScreen })),
)

type ErrorPageProps = { readonly error: Error; readonly reset: () => void }

/** Catches our bugs, and still offers what was written. Its screen is fetched when there is a bug. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <Suspense>
      <ErrorScreen error={error} onRetry={reset} />
    </Suspense>
  )
}
