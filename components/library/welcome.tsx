import type { ReactNode } from 'react'
import type { Sample } from '@/lib/resume/sample'
import { WaysToBegin } from './ways-to-begin'
import { WelcomePicture } from './welcome-picture'

type WelcomeProps = {
  readonly onEmpty: () => void
  readonly onExample: (sample: Sample) => void
  /** What stands in the way, before everything else. */
  readonly notice: ReactNode
  /** Where everything is kept, and bringing back what was kept elsewhere. */
  readonly children: ReactNode
}

/** The first visit: what this is, for whom, and the ways to begin. */
export function Welcome({ onEmpty, onExample, notice, children }: WelcomeProps) {
  return (
    <div className="welcome">
      <section className="welcome-words">
        {notice}
        <div>
          <h1 className="max-w-[18ch] text-30 font-title tracking-[-0.012em] tablet:text-40">
            The resume workshop for medical coders
          </h1>
          <p className="mt-4 max-w-[58ch] text-pretty text-ink-2 tablet:text-17">
            From your first CPC-A to your tenth year with a CCS: write the resume in six short steps, hold it
            against a job posting, and download a PDF that is read back before you send it.
          </p>
        </div>
        <section aria-labelledby="begin">
          <h2 id="begin" className="mb-3 text-17 font-title">
            Begin
          </h2>
          <WaysToBegin isFirst onEmpty={onEmpty} onExample={onExample} />
        </section>
        <section aria-labelledby="promises" className="grid gap-x-8 gap-y-5 tablet:grid-cols-3">
          <h2 id="promises" className="sr-only">
            What you can count on
          </h2>
          <Pledge title="Your credentials, as they are">
            CPC-A is printed as CPC-A. An expired credential is never shown as held.
          </Pledge>
          <Pledge title="Numbers you can check">
            Each one is a sum. Every term points at words in the posting and in your resume.
          </Pledge>
          <Pledge title="Nothing leaves this device">
            No account. Your resumes are kept in this browser and nowhere else.
          </Pledge>
        </section>
        {children}
      </section>
      <div className="welcome-desk">
        <WelcomePicture />
      </div>
    </div>
  )
}

function Pledge({ title, children }: { title: string; children: string }) {
  return (
    <div className="border-t desk-rule pt-2.5">
      <h3 className="font-title">{title}</h3>
      <p className="mt-0.5 text-13 text-ink-2">{children}</p>
    </div>
  )
}
