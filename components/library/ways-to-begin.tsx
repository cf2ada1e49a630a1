'use client'

import { lazy, Suspense, useId, useState } from 'react'
import { Button } from '@/components/fields/button'
import type { Sample } from '@/lib/resume/sample'
import { BEGIN_WORDS } from './begin-words'
import { BringRow } from './bring-row'
import { Way } from './way'

const ExampleList = lazy(() => import('./example-list').then((file) => ({ default: file.ExampleList })))

type WaysProps = {
  readonly onEmpty: () => void
  readonly onExample: (sample: Sample) => void
  /** Draws the first way as the main act of the screen. */
  readonly isFirst?: boolean
}

/** The ways to a new resume, as rows between rules. The examples open under their row. */
export function WaysToBegin({ onEmpty, onExample, isFirst = false }: WaysProps) {
  const [isChoosing, setIsChoosing] = useState(false)
  const listId = useId()
  return (
    <ul className="border-t-2 border-ink">
      <li className="border-b desk-rule">
        <Way title={BEGIN_WORDS.example} words={BEGIN_WORDS.exampleHelp}>
          <Button
            variant={isFirst && !isChoosing ? 'main' : 'plain'}
            aria-expanded={isChoosing}
            aria-controls={listId}
            onClick={() => setIsChoosing(!isChoosing)}
          >
            {isChoosing ? BEGIN_WORDS.close : BEGIN_WORDS.choose}
          </Button>
        </Way>
        <div id={listId}>
          <Suspense>{isChoosing && <ExampleList onChoose={onExample} />}</Suspense>
        </div>
      </li>
      <li className="border-b desk-rule">
        <Way title={BEGIN_WORDS.empty} words={BEGIN_WORDS.emptyHelp}>
          <Button onClick={onEmpty}>{BEGIN_WORDS.start}</Button>
        </Way>
      </li>
      <BringRow />
    </ul>
  )
}
