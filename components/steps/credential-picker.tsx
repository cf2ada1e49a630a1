'use client'

import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { ListCloser } from '@/components/fields/list-closer'
import { useStillWhilePressed } from '@/components/fields/use-still-while-pressed'
import { today } from '@/components/state/today'
import { useSuggestions } from '@/components/state/use-suggestions'
import { useMedia } from '@/components/wizard/use-media'
import type { Credential } from '@/lib/resume/schema'
import type { Suggestion } from '@/lib/worker/protocol'
import { CREDENTIAL_WORDS } from './credential-form-words'
import { readPastedCredentials } from './credential-paste'
import { findPastedCredentials } from './find-pasted-credentials'
import { type ChosenCredential, isOnResume, writtenCredential } from './make-credential'
import { MarkedName } from './marked-name'
import '@/components/fields/fields.css'
import '@/components/fields/suggest.css'

type CredentialPickerProps = {
  readonly held: readonly Credential[]
  readonly onChoose: (credential: ChosenCredential) => void
  /** A pasted list was read; those already on the resume are left out. */
  readonly onSeveral: (credentials: readonly ChosenCredential[]) => void
}

type PickerRow = {
  readonly id: string
  readonly textValue: string
  /** Null for the last row: write your own. */
  readonly suggestion: Suggestion | null
  readonly isHeld: boolean
  readonly canBeTaken: boolean
}

const SHOWN = 8
const KINDS = ['credential'] as const
const OWN = 'own'

/**
 * Finds a credential by letters, name or issuer; the last row lets the person write one that is not there, and can be
 * taken once the catalogue has said so.
 */
export function CredentialPicker({ held, onChoose, onSeveral }: CredentialPickerProps) {
  const [query, setQuery] = useState('')
  const isPhone = useMedia('(max-width: 719px)')
  const { suggestions, isLooking } = useSuggestions(KINDS, query, SHOWN)
  const isHeld = (one: Suggestion) => isOnResume(held, { conceptId: one.id, acronym: one.label })

  const found: PickerRow[] = suggestions.map((suggestion) => ({
    id: suggestion.id,
    textValue: suggestion.label,
    suggestion,
    isHeld: isHeld(suggestion),
    canBeTaken: !isHeld(suggestion),
  }))
  const own: PickerRow = {
    id: OWN,
    textValue: query || CREDENTIAL_WORDS.writeOwn,
    suggestion: null,
    isHeld: false,
    canBeTaken: !isLooking,
  }
  const { shown: rows, onPointerDown } = useStillWhilePressed([...found, own])

  function take(credential: ChosenCredential) {
    setQuery('')
    onChoose(credential)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    const exact = suggestions.filter((one) => one.label.toLowerCase() === query.trim().toLowerCase())
    const only = exact[0]
    if (exact.length === 1 && only !== undefined && !isHeld(only)) take(fromSuggestion(only))
  }

  async function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = readPastedCredentials(event.clipboardData.getData('text'), today())
    if (pasted.length === 0) return
    event.preventDefault()
    const found = await findPastedCredentials(pasted)
    const fresh = found.filter((one) => !isOnResume(held, one))
    if (fresh.length > 0) onSeveral(fresh)
    setQuery('')
  }

  return (
    <ComboBox
      className="flex flex-col gap-0.75"
      allowsCustomValue
      menuTrigger={isPhone ? 'input' : 'focus'}
      inputValue={query}
      onInputChange={setQuery}
      items={rows}
      disabledKeys={rows.filter((row) => !row.canBeTaken).map((row) => row.id)}
      value={null}
      onChange={(key) => {
        if (key === OWN) return take(writtenCredential(query))
        const chosen = rows.find((row) => row.id === key)?.suggestion
        if (chosen) take(fromSuggestion(chosen))
      }}
    >
      <ListCloser count={held.length} />
      <Label className="text-13 font-medium text-ink-2">{CREDENTIAL_WORDS.add}</Label>
      <Input
        data-add="credentials"
        data-field="credentials"
        className="field-box credential-search"
        placeholder={CREDENTIAL_WORDS.addHint}
        autoCapitalize="off"
        onKeyDownCapture={onKeyDown}
        onPaste={onPaste}
        onFocus={(event) => isPhone && event.currentTarget.scrollIntoView({ block: 'start' })}
      />
      <Popover className="suggest-pop suggest-wide" offset={6} placement="bottom start">
        <p aria-hidden="true" className="flex justify-between gap-4 bg-band px-4 py-2 text-12 text-ink-2">
          <span>{query.trim() === '' ? CREDENTIAL_WORDS.oftenHeld : CREDENTIAL_WORDS.nearest}</span>
          <span className="max-tablet:hidden">{CREDENTIAL_WORDS.pasteHelp}</span>
        </p>
        <ListBox className="suggest-list" onPointerDown={onPointerDown}>
          {(row: PickerRow) => (
            <ListBoxItem id={row.id} textValue={row.textValue} className="suggest-long">
              {row.suggestion === null ? (
                <span className="col-span-full">
                  {CREDENTIAL_WORDS.notListed} {query.trim() === '' ? 'it' : `“${query.trim()}”`}{' '}
                  {CREDENTIAL_WORDS.nameTheIssuer}
                </span>
              ) : (
                <SuggestedCredential suggestion={row.suggestion} query={query} isHeld={row.isHeld} />
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

type SuggestedCredentialProps = {
  readonly suggestion: Suggestion
  readonly query: string
  readonly isHeld: boolean
}

function SuggestedCredential({ suggestion, query, isHeld }: SuggestedCredentialProps) {
  const says = isHeld ? CREDENTIAL_WORDS.already : suggestion.hint
  return (
    <>
      {/* letters stay in one piece; the few that have words beside them break between those */}
      <b className={`font-title ${suggestion.label.includes(' ') ? '' : 'whitespace-nowrap'}`}>
        {suggestion.label}
      </b>
      <span className="suggest-name min-w-0">
        <MarkedName name={suggestion.name} query={query} />
      </span>
      <span className="text-right text-13 text-ink-2">{suggestion.issuer ?? CREDENTIAL_WORDS.youSayWho}</span>
      {says !== null && <span className="col-span-2 col-start-2 text-13 text-pretty text-ink-2">{says}</span>}
    </>
  )
}

function fromSuggestion({ id, label, name, issuer }: Suggestion): ChosenCredential {
  return { conceptId: id, acronym: label, name, issuer: issuer ?? '' }
}
