import { Ring, Tick } from '@/components/fields/icons'

/** Three invented lines, marked up, so that the marks are known before the first posting is read. */
export function MarkedSample() {
  return (
    <figure>
      <figcaption className="mb-2 text-13 text-ink-2">An example of how it comes back</figcaption>
      <div className="bg-paper py-4 pr-6 pl-2 lifted">
        <div className="posting-line" data-role="bullet">
          <p>
            Active{' '}
            <mark className="posting-mark cursor-auto" data-level="required">
              CPC or CCS
            </mark>{' '}
            is required.
          </p>
          <SampleMargin weight="6" isShown />
        </div>
        <div className="posting-line" data-role="bullet">
          <p>
            <mark className="posting-mark cursor-auto" data-level="preferred">
              CPMA
            </mark>{' '}
            is a plus.
          </p>
          <SampleMargin weight="1.5" isShown={false} />
        </div>
        <div className="posting-line" data-role="bullet">
          <p>
            You will send{' '}
            <mark className="posting-mark cursor-auto" data-level="mentioned">
              provider queries
            </mark>
            .
          </p>
          <SampleMargin weight="1" isShown />
        </div>
        <div className="posting-line" data-role="boilerplate">
          <p className="text-13 text-ink-3">We are proud of our culture, and of our snacks.</p>
          <div className="posting-margin" />
        </div>
      </div>
      <ul className="mt-3 grid gap-1 text-13 text-ink-2">
        <li>Washed: required. Dashed: preferred. Dotted: mentioned. Gray: not about the work.</li>
        <li>In the margin: what it weighs, and whether your resume shows it.</li>
      </ul>
    </figure>
  )
}

function SampleMargin({ weight, isShown }: { readonly weight: string; readonly isShown: boolean }) {
  return (
    <div className="posting-margin">
      <span className="posting-note pointer-events-none">
        {weight}
        {isShown ? <Tick className="text-accent" /> : <Ring />}
        <span className="sr-only">{isShown ? 'shown' : 'not shown'}</span>
      </span>
    </div>
  )
}
