'use client'

import { useController } from 'react-hook-form'
import { ChoiceField } from '@/components/fields/choice-field'
import { NumberField } from '@/components/fields/number-field'
import { useCredentialFacts } from '@/components/state/use-credential-facts'
import type { CREDENTIAL_STATUSES, Credential, Resume } from '@/lib/resume/schema'
import { BoundDate } from './bound-date'
import { BoundText } from './bound-text'
import { CREDENTIAL_WORDS } from './credential-form-words'
import { apprenticeOf, conceptOf, sayRenewal } from './credential-words'

type CredentialFieldsProps = { readonly index: number; readonly credential: Credential }

/** Everything about one credential. Nothing is filled in that the person or a sure entry of the catalogue did not say. */
export function CredentialFields({ index, credential }: CredentialFieldsProps) {
  const at = `credentials.${index}` as const
  const status = useController<Resume, `credentials.${number}.status`>({ name: `${at}.status` })
  const facts = useCredentialFacts(conceptOf(credential))
  const apprentice = apprenticeOf(credential.acronym)
  const isPending = credential.status === 'in-progress'

  return (
    <>
      <div className="field-grid">
        <BoundText
          name={`${at}.acronym`}
          label={CREDENTIAL_WORDS.letters}
          autoCapitalize="characters"
          spellCheck={false}
          className="span-3 half"
          help={
            apprentice === null ? undefined : CREDENTIAL_WORDS.neverCountedAs(credential.acronym, apprentice)
          }
        />
        <BoundText name={`${at}.name`} label={CREDENTIAL_WORDS.fullName} className="span-9" />
        <BoundText
          name={`${at}.issuer`}
          label={CREDENTIAL_WORDS.issuer}
          className="span-5"
          help={
            credential.issuer === '' && credential.acronym !== ''
              ? CREDENTIAL_WORDS.whoIssued(credential.acronym)
              : undefined
          }
        />
        <BoundText
          name={`${at}.number`}
          label={CREDENTIAL_WORDS.number}
          spellCheck={false}
          className="span-4"
          help={CREDENTIAL_WORDS.numberHelp}
        />
        <ChoiceField
          label={CREDENTIAL_WORDS.status}
          path={`${at}.status`}
          choices={STATUS_CHOICES}
          value={status.field.value ?? 'held'}
          onChange={status.field.onChange}
          help={isPending ? CREDENTIAL_WORDS.inProgressHelp : undefined}
          className="span-12"
        />
        <BoundDate
          name={`${at}.earned`}
          checks={`${at}.expires`}
          label={isPending ? CREDENTIAL_WORDS.expected : CREDENTIAL_WORDS.earned}
          className="span-3 half"
        />
        <BoundDate name={`${at}.expires`} label={CREDENTIAL_WORDS.expires} className="span-3 half" />
      </div>
      <CeuFields at={at} renewal={facts === null ? null : sayRenewal(facts)} />
    </>
  )
}

type CeuFieldsProps = { readonly at: `credentials.${number}`; readonly renewal: string | null }

function CeuFields({ at, renewal }: CeuFieldsProps) {
  const required = useController<Resume, `credentials.${number}.ceu.required`>({ name: `${at}.ceu.required` })
  const earned = useController<Resume, `credentials.${number}.ceu.earned`>({ name: `${at}.ceu.earned` })
  return (
    <fieldset className="mt-5 border-0 p-0">
      <legend className="p-0 text-15 font-title">{CREDENTIAL_WORDS.continuingEducation}</legend>
      <p className="mb-2 text-13 text-pretty text-ink-2">{renewal ?? CREDENTIAL_WORDS.ceuHelp}</p>
      <div className="field-grid">
        <BoundDate
          name={`${at}.ceu.cycleStart`}
          checks={`${at}.ceu.cycleEnd`}
          label={CREDENTIAL_WORDS.cycleBegins}
          className="span-3 half"
        />
        <BoundDate name={`${at}.ceu.cycleEnd`} label={CREDENTIAL_WORDS.cycleEnds} className="span-3 half" />
        <NumberField
          label={CREDENTIAL_WORDS.needed}
          unit={CREDENTIAL_WORDS.ceus}
          path={`${at}.ceu.required`}
          value={required.field.value ?? null}
          onChange={required.field.onChange}
          className="span-3 half"
        />
        <NumberField
          label={CREDENTIAL_WORDS.earnedSoFar}
          unit={CREDENTIAL_WORDS.ceus}
          path={`${at}.ceu.earned`}
          value={earned.field.value ?? null}
          onChange={earned.field.onChange}
          className="span-3 half"
        />
      </div>
    </fieldset>
  )
}

const STATUS_CHOICES = [
  { value: 'held', label: CREDENTIAL_WORDS.held },
  { value: 'in-progress', label: CREDENTIAL_WORDS.inProgress },
  { value: 'expired', label: CREDENTIAL_WORDS.expired },
  { value: 'retired', label: CREDENTIAL_WORDS.retired },
] as const satisfies readonly { value: (typeof CREDENTIAL_STATUSES)[number]; label: string }[]
