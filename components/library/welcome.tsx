import type { ReactNode } from 'react'
import type { Sample } from '@/lib/resume/sample'
import { BEGIN_WORDS } from './begin-words'
import { WaysToBegin } from './ways-to-begin'

/** What the welcome says and shows. It is rendered at build time, so that its words are no script. */
export type WelcomeParts = {
  readonly opening: ReactNode
  readonly pledges: ReactNode
  readonly picture: ReactNode
}

type WelcomeProps = {
  readonly parts: WelcomeParts
  /** Not known yet whether this is the first visit: seen by whom first-visit.ts takes for new here. */
  readonly isEarly: boolean
  readonly onEmpty: () => void
  readonly onExample: (sample: Sample) => void
  /** What stands in the way, before everything else. */
  readonly notice: ReactNode
  /** Where everything is kept, and bringing back what was kept elsewhere. */
  readonly children: ReactNode
}

/** The first visit: what this is, for whom, and the ways to begin. */
export function Welcome({ parts, isEarly, onEmpty, onExample, notice, children }: WelcomeProps) {
  return (
    <div className={`welcome ${isEarly ? 'welcome-early' : ''}`}>
      <section className="welcome-words">
        {notice}
        {parts.opening}
        <section aria-labelledby="begin">
          <h2 id="begin" className="mb-3 text-17 font-title">
            {BEGIN_WORDS.begin}
          </h2>
          <WaysToBegin isFirst onEmpty={onEmpty} onExample={onExample} />
        </section>
        {parts.pledges}
        {children}
      </section>
      <div className="welcome-desk">{parts.picture}</div>
    </div>
  )
}
