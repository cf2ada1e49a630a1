'use client'

import { ErrorScreen } from '@/components/shell/error-screen'

type ErrorPageProps = { readonly error: Error; readonly reset: () => void }

/** Catches our bugs, and still offers what was written. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <ErrorScreen message={error.message} onRetry={reset} />
}
