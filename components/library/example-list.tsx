'use client'

import { Button } from '@/components/fields/button'
import { SAMPLES, type Sample } from '@/lib/resume/sample'

/** The invented coders to begin from. */
export function ExampleList({ onChoose }: { onChoose: (sample: Sample) => void }) {
  return (
    <ul className="pb-2">
      {SAMPLES.map((sample) => (
        <li
          key={sample.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t desk-rule py-2.5 pl-4"
        >
          <h4 className="font-title">{sample.title}</h4>
          <p className="text-13 text-ink-2">{sample.blurb}</p>
          <Button
            slim
            className="col-start-2 row-span-2 row-start-1"
            aria-label={`Start from ${sample.title}`}
            onClick={() => onChoose(sample)}
          >
            Use this
          </Button>
        </li>
      ))}
    </ul>
  )
}
