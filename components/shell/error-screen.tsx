'use client'

import { Button } from '@/components/fields/button'
import { buttonLook } from '@/components/fields/button-look'
import { fetchEverythingAnew } from '@/components/state/release'
import { BackupButton } from './backup-button'
import { ERROR_WORDS } from './error-words'
import { faultName } from './fault-name'
import { PlainScreen } from './plain-screen'

type ErrorScreenProps = { readonly error: unknown; readonly onRetry: () => void }

/** A bug of ours: what it is, what is safe, and the ways on. */
export function ErrorScreen({ error, onRetry }: ErrorScreenProps) {
  return (
    <PlainScreen title={ERROR_WORDS.title}>
      <p>{ERROR_WORDS.whatIsSafe}</p>
      <div className="flex flex-wrap items-center gap-3">
        <BackupButton variant="main" />
        <Button onClick={onRetry}>{ERROR_WORDS.tryAgain}</Button>
        <Button onClick={() => void fetchEverythingAnew()}>{ERROR_WORDS.fetchAnew}</Button>
        <a className={buttonLook('link')} href="/">
          {ERROR_WORDS.goToLibrary}
        </a>
      </div>
      <p className="text-13 text-ink-2 wrap-anywhere">{ERROR_WORDS.faultIs(faultName(error))}</p>
    </PlainScreen>
  )
}
