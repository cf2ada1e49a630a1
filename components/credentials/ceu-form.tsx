import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/fields/button'
import { CheckField } from '@/components/fields/check-field'
import { DateField } from '@/components/fields/date-field'
import { NumberField } from '@/components/fields/number-field'
import { WatchedText } from '@/components/watched-text'
import type { KeptCredential } from '@/lib/resume/kept-credential'
import { KEPT_WORDS, LOG_ONE } from './credentials-words'
import type { NewCeu } from './use-kept-credentials'

const EMPTY: NewCeu = { date: '', title: '', hours: null, category: '', countsFor: [] }

type CeuFormProps = {
  readonly kept: readonly KeptCredential[]
  readonly onLog: (ceu: NewCeu) => void
}

/** One CEU to log. After each it is empty again and the caret stands in its first field: certificates come in heaps. */
export function CeuForm({ kept, onLog }: CeuFormProps) {
  const [ceu, setCeu] = useState(EMPTY)
  const [isAsking, setIsAsking] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  const set = (fields: Partial<NewCeu>) => setCeu((before) => ({ ...before, ...fields }))

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsking(ceu.title.trim() === '')
    title.current?.focus()
    if (ceu.title.trim() === '') return
    onLog(ceu)
    // the next one is often of the same day and kind
    setCeu({ ...EMPTY, date: ceu.date, category: ceu.category, countsFor: ceu.countsFor })
  }

  return (
    <form onSubmit={submit} className="ceu-form" aria-label={LOG_ONE}>
      <div className="ceu-fields">
        <WatchedText
          ref={title}
          label={KEPT_WORDS.whatWas}
          placeholder={KEPT_WORDS.whatHint}
          value={ceu.title}
          onChange={(words) => set({ title: words })}
          error={isAsking && ceu.title.trim() === '' ? KEPT_WORDS.writeWhat : undefined}
        />
        <DateField
          label={KEPT_WORDS.date}
          placeholder={KEPT_WORDS.dateHint}
          value={ceu.date}
          onChange={(date) => set({ date })}
        />
        <NumberField
          label={KEPT_WORDS.ceus}
          value={ceu.hours}
          onChange={(number) => set({ hours: number })}
        />
        <WatchedText
          label={KEPT_WORDS.category}
          placeholder={KEPT_WORDS.categoryHint}
          value={ceu.category}
          onChange={(category) => set({ category })}
        />
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {kept.length > 1 && (
          <fieldset className="flex min-w-0 flex-wrap items-center gap-x-5 border-0 p-0">
            <legend className="text-13 font-medium text-ink-2">{KEPT_WORDS.onlyFor}</legend>
            {kept.map(({ id, credential }) => (
              <CheckField
                key={id}
                label={credential.acronym || credential.name}
                checked={ceu.countsFor.includes(id)}
                onChange={(isChecked) =>
                  set({
                    countsFor: isChecked ? [...ceu.countsFor, id] : ceu.countsFor.filter((one) => one !== id),
                  })
                }
              />
            ))}
          </fieldset>
        )}
        <Button type="submit">{LOG_ONE}</Button>
      </div>
    </form>
  )
}
