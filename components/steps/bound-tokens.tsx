'use client'

import dynamic from 'next/dynamic'
import { memo, useState } from 'react'
import { type FieldPathByValue, useController } from 'react-hook-form'
import type { TokenOption } from '@/components/fields/token-field'
import { PatientDataNote } from '@/components/patient-data-note'
import { patientDataWords } from '@/components/patient-data-words'
import { useSuggestions } from '@/components/state/use-suggestions'
import { useWizard } from '@/components/wizard/wizard-context'
import type { ConceptKind } from '@/lib/lexicon/concept'
import type { Resume } from '@/lib/resume/schema'
import type { Suggestion } from '@/lib/worker/protocol'

/** Loaded on its own and never prerendered: react-aria writes style attributes that the Content-Security-Policy refuses. */
const TokenField = dynamic(async () => (await import('@/components/fields/token-field')).TokenField, {
  ssr: false,
  loading: () => <div className="min-h-(--target)" />,
})

export type TokensPath = FieldPathByValue<Resume, string[]>

type BoundTokensProps = {
  readonly name: TokensPath
  readonly label: string
  readonly noun: string
  /** What the catalogue offers here. */
  readonly kinds: readonly ConceptKind[]
}

const SHOWN = 8

/** A list of words of the resume, completed from the catalogue. Painted anew only for its own field: its widgets are dear. */
export const BoundTokens = memo(function BoundTokens({ name, label, noun, kinds }: BoundTokensProps) {
  const { tell } = useWizard()
  const { field } = useController<Resume, TokensPath>({ name })
  const [query, setQuery] = useState('')
  const values = field.value ?? []
  const { suggestions } = useSuggestions(kinds, query, SHOWN, values)
  const patientData = patientDataWords(values.join(', '))
  return (
    <>
      <TokenField
        label={label}
        noun={noun}
        path={name}
        values={values}
        onChange={field.onChange}
        onRemoved={(value, before) => tell(`${value} removed`, () => field.onChange([...before]))}
        query={query}
        onQueryChange={setQuery}
        options={suggestions.map(toOption)}
      />
      {patientData !== null && <PatientDataNote words={patientData} />}
    </>
  )
})

function toOption({ id, label, name }: Suggestion): TokenOption {
  return { id, label, name: name === label ? null : name }
}
