'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/fields/button'
import { Entry } from '@/components/fields/entry'
import { EntryActions } from '@/components/fields/entry-actions'
import { WholeNumber } from '@/components/fields/whole-number'
import { useChangeResume } from '@/components/wizard/draft-form'
import { useWizard } from '@/components/wizard/wizard-context'
import { formatPartialDate } from '@/lib/resume/dates'
import type { Credential, CredentialStatus } from '@/lib/resume/schema'
import { CredentialFields } from './credential-fields'
import { CREDENTIAL_WORDS } from './credential-form-words'
import { noteExpiry } from './expiry'

type CredentialEntryProps = {
  readonly credential: Credential
  readonly index: number
  readonly count: number
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onHide: (isHidden: boolean, name: string) => void
  readonly onRemove: (said: string) => void
}

/** One credential: its letters, what it is, whether it is held and until when. */
export function CredentialEntry({ credential, index, count, isOpen, ...on }: CredentialEntryProps) {
  const { today } = useWizard()
  const expiry = noteExpiry(credential, today)
  const name = credential.acronym || credential.name || CREDENTIAL_WORDS.newCredential
  return (
    <Entry
      rowId={credential.id}
      look="lettered"
      lead={credential.acronym || '–'}
      title={credential.name || credential.acronym || CREDENTIAL_WORDS.newCredential}
      sub={saySub(credential, expiry?.hasPassed === true)}
      end={
        expiry === null ? null : <span className={expiry.isUrgent ? 'text-rust' : ''}>{expiry.words}</span>
      }
      isHidden={credential.hidden === true}
      isOpen={isOpen}
      onToggle={on.onToggle}
      onMove={on.onMove}
    >
      {expiry?.hasPassed === true && credential.status === 'held' && <PassedNote credential={credential} />}
      <CredentialFields index={index} credential={credential} />
      <EntryActions
        name={name}
        isFirst={index === 0}
        isLast={index === count - 1}
        onMove={on.onMove}
        isHidden={credential.hidden === true}
        onHide={(isHidden) => on.onHide(isHidden, name)}
        onRemove={() => on.onRemove(`${name} removed`)}
      />
    </Entry>
  )
}

/** The date says one thing and the status another: the person decides. */
function PassedNote({ credential }: { readonly credential: Credential }) {
  const change = useChangeResume()
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-13">
      <span>{CREDENTIAL_WORDS.datePassed}</span>
      <Button
        slim
        onClick={() =>
          change((resume) => ({
            ...resume,
            credentials: resume.credentials.map((one) =>
              one.id === credential.id ? { ...one, status: 'expired' } : one,
            ),
          }))
        }
      >
        {CREDENTIAL_WORDS.markExpired}
      </Button>
    </p>
  )
}

const STATUS_WORDS = {
  held: 'held',
  'in-progress': 'in progress',
  expired: 'expired',
  retired: 'retired',
} satisfies Record<CredentialStatus, string>

/** "AAPC 01600431, held since Jun 2018", "AHIMA, in progress, expected Dec 2026". */
function saySub({ issuer, number, earned, status }: Credential, hasPassed: boolean): ReactNode {
  const state = status === 'held' && hasPassed ? 'expired' : status
  const date = formatPartialDate(earned)
  const dated = {
    held: `held since ${date}`,
    'in-progress': `in progress, expected ${date}`,
    expired: `earned ${date}`,
    retired: `retired, earned ${date}`,
  } satisfies Record<CredentialStatus, string>
  return (
    <>
      {issuer || CREDENTIAL_WORDS.noIssuerYet}
      {number === '' ? (
        ', '
      ) : (
        <>
          {' '}
          <WholeNumber>{`${number},`}</WholeNumber>{' '}
        </>
      )}
      {date === '' ? STATUS_WORDS[state] : dated[state]}
    </>
  )
}
