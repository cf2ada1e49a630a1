'use client'

import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components'
import { ListCloser } from './list-closer'
import { SHARED_WORDS } from './shared-words'
import { Plus, Remove } from './signs'
import { addTokens, readTokens } from './tokens'
import { useStillWhilePressed } from './use-still-while-pressed'
import './tokens.css'
import './suggest.css'

/** A value that the list under the field offers. */
export type TokenOption = { readonly id: string; readonly label: string; readonly name: string | null }

export type TokenFieldProps = {
  readonly label: string
  /** What one of them is called: "setting". */
  readonly noun: string
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
  /** A value was taken away; the way back is offered by whoever listens. */
  readonly onRemoved?: (value: string, before: readonly string[]) => void
  readonly query: string
  readonly onQueryChange: (query: string) => void
  /** What fits the query, best first; the usual ones for an empty query. */
  readonly options: readonly TokenOption[]
  readonly path?: string
}

/** As many as fit beside the tokens on one line; at least one, to show that there is more. */
const OFFERED = 4

/**
 * A short list of words: tokens with ×, offers with +, and a field that completes from the catalogue and takes anything.
 * Enter, a comma or leaving adds, Escape drops what was typed; Backspace in the empty field takes the last one away.
 */
export function TokenField({
  label,
  noun,
  values,
  onChange,
  onRemoved,
  query,
  onQueryChange,
  options,
  path,
}: TokenFieldProps) {
  const labelId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [usual, setUsual] = useState<readonly TokenOption[]>([])
  if (query === '' && options !== usual) setUsual(options)
  const isHeld = (option: TokenOption) =>
    values.some((value) => value.toLowerCase() === option.label.toLowerCase())
  const offers = usual.filter((option) => !isHeld(option)).slice(0, Math.max(OFFERED - values.length, 1))
  const { shown: choices, onPointerDown } = useStillWhilePressed(options.filter((option) => !isHeld(option)))

  function add(words: readonly string[]) {
    onChange(addTokens(values, words))
    onQueryChange('')
  }

  function remove(value: string) {
    onRemoved?.(value, values)
    onChange(values.filter((other) => other !== value))
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape') onQueryChange('')
    const last = values.at(-1)
    if (event.key === 'Backspace' && query === '' && last !== undefined) remove(last)
    const isChoosing = event.currentTarget.getAttribute('aria-activedescendant')
    if ((event.key === 'Enter' && !isChoosing) || event.key === ',') {
      event.preventDefault()
      if (query.trim() !== '') add(readTokens(query))
    }
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = readTokens(event.clipboardData.getData('text'))
    if (pasted.length < 2) return
    event.preventDefault()
    add(pasted)
  }

  return (
    <div className="token-row">
      <span id={labelId} className="token-label">
        {label}
      </span>
      <div className="flex min-w-0 flex-wrap items-center gap-1.5">
        {values.length > 0 && (
          <TagGroup
            aria-labelledby={labelId}
            className="contents"
            selectionMode="none"
            onRemove={(keys) => {
              for (const key of keys) remove(String(key))
              if (values.length === 1) input.current?.focus()
            }}
          >
            <TagList className="contents" items={values.map((value) => ({ id: value }))}>
              {(item) => (
                <Tag id={item.id} textValue={item.id} className="token">
                  <span className="min-w-0 truncate">{item.id}</span>
                  <Button slot="remove" aria-label={SHARED_WORDS.removeOf(item.id)} className="token-remove">
                    <Remove size={12} />
                  </Button>
                </Tag>
              )}
            </TagList>
          </TagGroup>
        )}
        {offers.slice(0, -1).map((option) => (
          <Offer key={option.id} words={option.label} onTake={() => add([option.label])} />
        ))}
        {/* the field never stands alone on a row of its own */}
        <div className="flex min-w-0 flex-wrap items-center gap-1.5">
          {offers.slice(-1).map((option) => (
            <Offer key={option.id} words={option.label} onTake={() => add([option.label])} />
          ))}
          <ComboBox
            aria-label={SHARED_WORDS.addOne(noun)}
            className="token-combo"
            allowsCustomValue
            menuTrigger="focus"
            items={choices}
            inputValue={query}
            onInputChange={onQueryChange}
            value={null}
            onChange={(key) => {
              const chosen = choices.find((option) => option.id === key)
              if (chosen !== undefined) add([chosen.label])
            }}
            onBlur={() => query.trim() !== '' && add(readTokens(query))}
          >
            <ListCloser count={values.length} />
            <Input
              ref={input}
              data-field={path}
              placeholder={SHARED_WORDS.add}
              className="token-input"
              onKeyDownCapture={onKeyDown}
              onPaste={onPaste}
            />
            <Popover className="suggest-pop min-w-60" offset={6} placement="bottom start">
              <ListBox className="suggest-list suggest-fit" onPointerDown={onPointerDown}>
                {(option: TokenOption) => (
                  <ListBoxItem id={option.id} textValue={option.label} className="suggest-short">
                    <span className="font-medium whitespace-nowrap">{option.label}</span>
                    {option.name !== null && option.name.toLowerCase() !== option.label.toLowerCase() && (
                      <span className="truncate text-13 text-ink-2">{option.name}</span>
                    )}
                  </ListBoxItem>
                )}
              </ListBox>
            </Popover>
          </ComboBox>
        </div>
      </div>
    </div>
  )
}

function Offer({ words, onTake }: { readonly words: string; readonly onTake: () => void }) {
  return (
    <button type="button" className="token-offer" onClick={onTake}>
      <Plus size={12} />
      <span className="sr-only">{SHARED_WORDS.add} </span>
      {words}
    </button>
  )
}
