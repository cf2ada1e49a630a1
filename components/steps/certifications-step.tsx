'use client'

import dynamic from 'next/dynamic'
import { newId } from '@/components/state/new-id'
import { useWizard } from '@/components/wizard/wizard-context'
import { inOrder, standsAfterName } from '@/lib/resume/after-name'
import type { Credential } from '@/lib/resume/schema'
import { CredentialEntry } from './credential-entry'
import { CREDENTIAL_WORDS } from './credential-form-words'
import { makeCredential } from './make-credential'
import { StepHead } from './step-head'
import { useRows } from './use-rows'

/** Loaded on its own and never prerendered: react-aria writes style attributes that the Content-Security-Policy refuses. */
const CredentialPicker = dynamic(async () => (await import('./credential-picker')).CredentialPicker, {
  ssr: false,
  loading: () => <div className="min-h-16" />,
})

const AfterName = dynamic(async () => (await import('./after-name')).AfterName, {
  ssr: false,
  loading: () => <div className="min-h-32" />,
})

/** The credentials of the person: what recruiters filter on first. */
export function CertificationsStep() {
  const { tell } = useWizard()
  const { rows, openId, toggle, add, arrange, remove, hide, move } = useRows('credentials')

  function choose(credential: Credential) {
    add(
      credential,
      rows.length,
      credential.name === '' ? 'name' : credential.issuer === '' ? 'issuer' : 'earned',
    )
  }

  function addSeveral(credentials: readonly Credential[]) {
    const ids = new Set(credentials.map((one) => one.id))
    arrange((all) => [...all, ...credentials])
    const names = credentials.map((one) => one.acronym).join(', ')
    tell(CREDENTIAL_WORDS.wereAdded(names), () => arrange((all) => all.filter((one) => !ids.has(one.id))))
  }

  function takeOrder(ids: readonly string[]) {
    const before = rows.map(({ id }) => id)
    arrange((all) => inOrder(all, ids))
    tell(CREDENTIAL_WORDS.orderChanged, () => arrange((all) => inOrder(all, before)))
  }

  return (
    <>
      <StepHead title={CREDENTIAL_WORDS.title} line={CREDENTIAL_WORDS.lead} />
      {rows.length > 0 && (
        <ol className="border-t-2 border-ink">
          {rows.map((credential, index) => (
            <CredentialEntry
              key={credential.id}
              credential={credential}
              index={index}
              count={rows.length}
              isOpen={openId === credential.id}
              onToggle={() => toggle(credential.id)}
              onMove={(by) => move(credential.id, by)}
              onHide={(isHidden, name) => hide(credential.id, isHidden, name)}
              onRemove={(said) => remove(credential.id, said)}
            />
          ))}
        </ol>
      )}
      <div className={rows.length > 0 ? 'pt-5' : 'border-t-2 border-ink pt-5'}>
        <CredentialPicker
          held={rows}
          onChoose={(chosen) => choose(makeCredential(chosen, newId))}
          onSeveral={(chosen) => addSeveral(chosen.map((one) => makeCredential(one, newId)))}
        />
        {rows.length === 0 && (
          <div className="mt-6 border border-dashed border-rule-strong px-7 py-7">
            <h2 className="text-15 font-title">{CREDENTIAL_WORDS.emptyTitle}</h2>
            <p className="mt-1 max-w-[52ch] text-pretty text-ink-2">{CREDENTIAL_WORDS.empty}</p>
          </div>
        )}
        {rows.length > 1 && (
          <p className="mt-3 text-13 text-pretty text-ink-2 pointer-coarse:hidden">
            {CREDENTIAL_WORDS.keysHelp}
          </p>
        )}
      </div>
      {rows.filter(standsAfterName).length > 1 && (
        <AfterName
          credentials={rows}
          onOrder={(ids) => arrange((all) => inOrder(all, ids))}
          onSuggested={takeOrder}
        />
      )}
    </>
  )
}
