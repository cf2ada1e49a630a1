'use client'

import { useController } from 'react-hook-form'
import { ChoiceField } from '@/components/fields/choice-field'
import { NumberField } from '@/components/fields/number-field'
import { useCredentialFacts } from '@/components/state/use-credential-facts'
import type { CREDENTIAL_STATUSES, Credential, Resume } from '@/lib/resume/schema'
import { BoundDate } from './bound-date'
import { BoundText } from './bound-text'
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
          label="Letters"
          autoCapitalize="characters"
          spellCheck={false}
          className="span-3 half"
          help={
            apprentice === null
              ? undefined
              : `Printed as ${credential.acronym}. Never counted as ${apprentice}.`
          }
        />
        <BoundText name={`${at}.name`} label="Full name" className="span-9" />
        <BoundText
          name={`${at}.issuer`}
          label="Issuer"
          className="span-5"
          help={
            credential.issuer === '' && credential.acronym !== ''
              ? `Who issued your ${credential.acronym}? We are not sure, so you say.`
              : undefined
          }
        />
        <BoundText
          name={`${at}.number`}
          label="Number"
          spellCheck={false}
          className="span-4"
          help="Optional. Employers look it up."
        />
        <ChoiceField
          label="Status"
          path={`${at}.status`}
          choices={STATUS_CHOICES}
          value={status.field.value ?? 'held'}
          onChange={status.field.onChange}
          help={isPending ? 'Listed as in progress. It is never counted as held.' : undefined}
          className="span-12"
        />
        <BoundDate
          name={`${at}.earned`}
          checks={`${at}.expires`}
          label={isPending ? 'Expected' : 'Earned'}
          className="span-3 half"
        />
        <BoundDate name={`${at}.expires`} label="Expires" className="span-3 half" />
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
      <legend className="p-0 text-15 font-title">Continuing education</legend>
      <p className="mb-2 text-13 text-pretty text-ink-2">
        {renewal ?? 'Optional. As your issuer counts it.'}
      </p>
      <div className="field-grid">
        <BoundDate
          name={`${at}.ceu.cycleStart`}
          checks={`${at}.ceu.cycleEnd`}
          label="Cycle begins"
          className="span-3 half"
        />
        <BoundDate name={`${at}.ceu.cycleEnd`} label="Cycle ends" className="span-3 half" />
        <NumberField
          label="Needed"
          unit="CEUs"
          path={`${at}.ceu.required`}
          value={required.field.value ?? null}
          onChange={required.field.onChange}
          className="span-3 half"
        />
        <NumberField
          label="Earned so far"
          unit="CEUs"
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
  { value: 'held', label: 'Held' },
  { value: 'in-progress', label: 'In progress' },
  { value: 'expired', label: 'Expired' },
  { value: 'retired', label: 'Retired' },
] as const satisfies readonly { value: (typeof CREDENTIAL_STATUSES)[number]; label: string }[]
