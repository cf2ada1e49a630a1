import type { ReactNode } from 'react'
import { Button } from '@/components/fields/button'
import { DateField } from '@/components/fields/date-field'
import { Entry } from '@/components/fields/entry'
import { NumberField } from '@/components/fields/number-field'
import { TextField } from '@/components/fields/text-field'
import { WholeNumber } from '@/components/fields/whole-number'
import { apprenticeOf, sayRenewal } from '@/components/steps/credential-words'
import { noteExpiry } from '@/components/steps/expiry'
import { WatchedText } from '@/components/watched-text'
import type { KeptCredential } from '@/lib/resume/kept-credential'
import type { Credential } from '@/lib/resume/schema'
import type { CredentialFacts } from '@/lib/worker/protocol'
import { ApprenticePanel } from './apprentice-panel'
import { KEPT_WORDS } from './credentials-words'

type KeptEntryProps = {
  readonly one: KeptCredential
  /** What the catalogue says of it; null while it loads or where it knows nothing. */
  readonly facts: CredentialFacts | null
  /** YYYY-MM-DD */
  readonly today: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onChange: (one: KeptCredential) => void
  readonly onRemove: () => void
}

/** One credential of the person: its dates and number, its rule, and for an apprentice the ways to lose the A. */
export function KeptEntry({ one, facts, today, isOpen, onToggle, onChange, onRemove }: KeptEntryProps) {
  const { credential } = one
  const name = credential.acronym || credential.name || 'Credential'
  const expiry = noteExpiry(credential, today)
  const renewal = facts === null ? null : sayRenewal(facts)
  const set = (fields: Partial<Credential>) => onChange({ ...one, credential: { ...credential, ...fields } })
  const setCeu = (fields: Partial<Credential['ceu']>) => set({ ceu: { ...credential.ceu, ...fields } })
  return (
    <Entry
      rowId={one.id}
      look="lettered"
      lead={credential.acronym || '–'}
      title={credential.name || name}
      sub={saySub(credential)}
      end={
        expiry === null ? null : <span className={expiry.isUrgent ? 'text-rust' : ''}>{expiry.words}</span>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <div className="grid gap-4 pb-4 tablet:grid-cols-3">
        <DateField
          label={KEPT_WORDS.earned}
          value={credential.earned}
          onChange={(earned) => set({ earned })}
        />
        <DateField
          label={KEPT_WORDS.renews}
          value={credential.expires}
          onChange={(expires) => set({ expires })}
        />
        <TextField
          label={KEPT_WORDS.number}
          value={credential.number}
          onChange={(number) => set({ number })}
        />
        {facts?.issuer == null && (
          <WatchedText
            label={KEPT_WORDS.issuer}
            value={credential.issuer}
            onChange={(issuer) => set({ issuer })}
          />
        )}
        <DateField
          label={KEPT_WORDS.cycleBegan}
          value={credential.ceu.cycleStart}
          onChange={(cycleStart) => setCeu({ cycleStart })}
        />
        <NumberField
          label={KEPT_WORDS.asked}
          unit={KEPT_WORDS.ceus}
          value={credential.ceu.required}
          onChange={(required) => setCeu({ required })}
          help={KEPT_WORDS.askedHelp}
        />
      </div>
      {renewal !== null && <p className="mb-2 text-13 text-pretty text-ink-2">{renewal}</p>}
      {facts?.specific != null && (
        <p className="mb-2 text-13 text-pretty text-ink-2">{KEPT_WORDS.ofThese(facts.specific)}</p>
      )}
      {apprenticeOf(credential.acronym) !== null && (
        <ApprenticePanel one={one} onChange={(apprentice) => onChange({ ...one, apprentice })} />
      )}
      <div className="pb-4">
        <Button variant="link" onClick={onRemove}>
          {KEPT_WORDS.removeHere(name)}
        </Button>
      </div>
    </Entry>
  )
}

function saySub({ issuer, number }: Credential): ReactNode {
  if (number === '') return issuer
  return (
    <>
      {issuer === '' ? '' : `${issuer}, `}
      <WholeNumber>{`No. ${number}`}</WholeNumber>
    </>
  )
}
