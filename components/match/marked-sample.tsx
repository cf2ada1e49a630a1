import { Ring, Tick } from '@/components/fields/icons'
import { MATCH_WORDS } from './match-words'

/** Three invented lines, marked up, so that the marks are known before the first posting is read. */
export function MarkedSample() {
  return (
    <figure>
      <figcaption className="mb-2 text-13 text-ink-2">{MATCH_WORDS.sample}</figcaption>
      <div className="bg-paper py-4 pr-6 pl-2 lifted">
        <div className="posting-line" data-role="bullet">
          <p>
            {MATCH_WORDS.sampleActive}{' '}
            <mark className="posting-mark" data-level="required">
              {MATCH_WORDS.sampleRequired}
            </mark>{' '}
            {MATCH_WORDS.sampleIsRequired}
          </p>
          <SampleMargin weight="6" isShown />
        </div>
        <div className="posting-line" data-role="bullet">
          <p>
            <mark className="posting-mark" data-level="preferred">
              {MATCH_WORDS.samplePreferred}
            </mark>{' '}
            {MATCH_WORDS.sampleIsPlus}
          </p>
          <SampleMargin weight="1.5" isShown={false} />
        </div>
        <div className="posting-line" data-role="bullet">
          <p>
            {MATCH_WORDS.sampleWillSend}{' '}
            <mark className="posting-mark" data-level="mentioned">
              {MATCH_WORDS.sampleMentioned}
            </mark>
            .
          </p>
          <SampleMargin weight="1" isShown />
        </div>
        <div className="posting-line" data-role="boilerplate">
          <p className="text-13 text-ink-3">{MATCH_WORDS.sampleBoilerplate}</p>
          <div className="posting-margin" />
        </div>
      </div>
      <ul className="mt-3 grid gap-1 text-13 text-ink-2">
        <li>{MATCH_WORDS.sampleKey}</li>
        <li>{MATCH_WORDS.sampleMargin}</li>
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
