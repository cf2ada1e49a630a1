import { Button } from '@/components/fields/button'
import { DateField } from '@/components/fields/date-field'
import { Entry } from '@/components/fields/entry'
import { NumberField } from '@/components/fields/number-field'
import { TextField } from '@/components/fields/text-field'
import { apprenticeOf, sayRenewal } from '@/components/steps/credential-words'
import { noteExpiry } from '@/components/steps/expiry'
import type { KeptCredential } from '@/lib/resume/kept-credential'
import type { Credential } from '@/lib/resume/schema'
import type { CredentialFacts } from '@/lib/worker/protocol'
import { ApprenticePanel } from './apprentice-panel'

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
      sub={[credential.issuer, credential.number && `No. ${credential.number}`].filter(Boolean).join(', ')}
      end={
        expiry === null ? null : <span className={expiry.isUrgent ? 'text-rust' : ''}>{expiry.words}</span>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <div className="grid gap-4 pb-4 tablet:grid-cols-3">
        <DateField label="Earned" value={credential.earned} onChange={(earned) => set({ earned })} />
        <DateField label="Renews" value={credential.expires} onChange={(expires) => set({ expires })} />
        <TextField label="Number" value={credential.number} onChange={(number) => set({ number })} />
        {facts?.issuer == null && (
          <TextField label="Issuer" value={credential.issuer} onChange={(issuer) => set({ issuer })} />
        )}
        <DateField
          label="Cycle began"
          value={credential.ceu.cycleStart}
          onChange={(cycleStart) => setCeu({ cycleStart })}
        />
        <NumberField
          label="CEUs asked of you"
          unit="CEUs"
          value={credential.ceu.required}
          onChange={(required) => setCeu({ required })}
          help="Only if your renewal page says another number."
        />
      </div>
      {renewal !== null && <p className="mb-2 text-13 text-pretty text-ink-2">{renewal}</p>}
      {facts?.specific != null && (
        <p className="mb-2 text-13 text-pretty text-ink-2">{`Of these: ${facts.specific}.`}</p>
      )}
      {apprenticeOf(credential.acronym) !== null && (
        <ApprenticePanel one={one} onChange={(apprentice) => onChange({ ...one, apprentice })} />
      )}
      <div className="pb-4">
        <Button variant="link" onClick={onRemove}>{`Remove ${name} from here`}</Button>
      </div>
    </Entry>
  )
}
