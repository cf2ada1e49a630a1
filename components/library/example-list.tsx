'use client'

import { Button } from '@/components/fields/button'
import { SAMPLES, type Sample } from '@/lib/resume/sample'
import { DESK_WORDS } from './desk-words'

/** The invented coders to begin from. */
export function ExampleList({ onChoose }: { onChoose: (sample: Sample) => void }) {
  return (
    <ul className="pb-2">
      {SAMPLES.map((sample) => (
        <li key={sample.id} className="example">
          <h4 className="font-title">{sample.title}</h4>
          <p className="text-13 text-ink-2">{sample.blurb}</p>
          <Button slim aria-label={DESK_WORDS.startFrom(sample.title)} onClick={() => onChoose(sample)}>
            {DESK_WORDS.useExample}
          </Button>
        </li>
      ))}
    </ul>
  )
}
