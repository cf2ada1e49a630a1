'use client'

import { Button } from '@/components/fields/button'
import { buttonLook } from '@/components/fields/button-look'
import { fetchEverythingAnew } from '@/components/state/release'
import { BackupButton } from './backup-button'
import { faultName } from './fault-name'
import { PlainScreen } from './plain-screen'

type ErrorScreenProps = { readonly error: unknown; readonly onRetry: () => void }

/** A bug of ours: what it is, what is safe, and the ways on. */
export function ErrorScreen({ error, onRetry }: ErrorScreenProps) {
  return (
    <PlainScreen title="Something here broke">
      <p>
        This is a fault in Chartwright, not in your resume. What you wrote is still on this device; save it in
        a file now to be sure.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <BackupButton variant="main" />
        <Button onClick={onRetry}>Try again</Button>
        <Button onClick={() => void fetchEverythingAnew()}>Fetch the program anew</Button>
        <a className={buttonLook('link')} href="/">
          Go to the library
        </a>
      </div>
      <p className="text-13 text-ink-2 wrap-anywhere">The fault calls itself: {faultName(error)}</p>
    </PlainScreen>
  )
}
