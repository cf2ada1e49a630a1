import { useId } from 'react'
import { Button, ButtonLink } from '@/components/fields/button'
import type { Finding } from '@/lib/advice/finding'
import type { Wording } from '@/lib/resume/field-text'
import { MATCH_WORDS } from './match-words'
import { DO_MARGIN, SAID_LIST, Said } from './remark-parts'
import { WholeCodes } from './whole-codes'
import { WordingChange } from './wording-change'

type FindingRowProps = {
  readonly finding: Finding
  readonly href: string
  readonly onChangeWording: (wording: Wording) => void
  readonly onLeave: () => void
}

/** One remark about the writing: what is so, where, why, who says so, and what to do. */
export function FindingRow({ finding, href, onChangeWording, onLeave }: FindingRowProps) {
  const { says, place, why, source, remedy } = finding
  const heading = useId()
  return (
    <li aria-labelledby={heading} className="remark-row">
      <div className="min-w-0">
        <h3 id={heading} className="font-title text-pretty wrap-anywhere">
          <WholeCodes text={says} />
        </h3>
        <dl className={SAID_LIST}>
          <Said term={MATCH_WORDS.where} words={place.name} />
          <Said term={MATCH_WORDS.why} words={why} />
          <dt className="text-ink-3">{MATCH_WORDS.source}</dt>
          <dd className="min-w-0 wrap-anywhere text-ink-2">
            {source.url === null ? (
              source.label
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer" className="underline underline-offset-3">
                {source.label}
                <span className="sr-only"> {MATCH_WORDS.newTab}</span>
              </a>
            )}
          </dd>
        </dl>
      </div>
      <div className={DO_MARGIN}>
        <span className="mr-2 text-ink-3">{MATCH_WORDS.doIt}</span>
        {remedy.kind === 'wording' && <WordingChange {...remedy} />}
        {remedy.kind === 'question' && remedy.ask}
        {remedy.kind === 'none' && remedy.say}
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          {remedy.kind === 'wording' ? (
            <Button
              slim
              variant="main"
              aria-label={MATCH_WORDS.changeItOf(says)}
              onClick={() => onChangeWording(remedy)}
            >
              {MATCH_WORDS.changeIt}
            </Button>
          ) : (
            <ButtonLink slim href={href} aria-label={MATCH_WORDS.goToOf(says)}>
              {MATCH_WORDS.goTo}
            </ButtonLink>
          )}
          <Button variant="link" aria-label={MATCH_WORDS.leaveItOf(says)} onClick={onLeave}>
            {MATCH_WORDS.leaveIt}
          </Button>
        </div>
      </div>
    </li>
  )
}
