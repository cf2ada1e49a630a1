'use client'

import { lazy, Suspense, useId, useState } from 'react'
import { Button } from '@/components/fields/button'
import type { Sample } from '@/lib/resume/sample'
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
        <Way
          title="Start from an example"
          words="An experienced coder or a new one. Replace their lines with yours."
        >
          <Button
            className="min-w-26 tablet:min-w-29"
            variant={isFirst && !isChoosing ? 'main' : 'plain'}
            aria-expanded={isChoosing}
            aria-controls={listId}
            onClick={() => setIsChoosing(!isChoosing)}
          >
            {isChoosing ? 'Close' : 'Choose one'}
          </Button>
        </Way>
        <div id={listId}>
          <Suspense>{isChoosing && <ExampleList onChoose={onExample} />}</Suspense>
        </div>
      </li>
      <li className="border-b desk-rule">
        <Way title="Start empty" words="Six short steps. The page fills as you type.">
          <Button className="min-w-26 tablet:min-w-29" onClick={onEmpty}>
            Start
          </Button>
        </Way>
      </li>
      <BringRow />
    </ul>
  )
}
