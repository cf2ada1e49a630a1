import { HalfDisc, Tick } from '@/components/fields/icons'
import { SiteLink } from '@/components/shell/site-link'
import type { LaidOutResume } from '@/lib/pdf/page'
import type { ReadBack, ReadBackCheck } from '@/lib/pdf/read-back'
import { fieldWords } from './field-words'
import { fieldOfWords } from './page-blocks'
import { PAGE_WORDS } from './page-words'

type ReadBackReportProps = {
  readonly readBack: ReadBack
  readonly layout: LaidOutResume | null
  /** Where a field is written. */
  readonly hrefOf: (field: string) => string
}

/** What came out of the finished file: each promise with how much of it was found, and what was lost. */
export function ReadBackReport({ readBack, layout, hrefOf }: ReadBackReportProps) {
  return (
    <ul aria-label={PAGE_WORDS.checks} className="border-t-2 border-ink">
      {readBack.checks.map((check) => (
        <CheckRow key={check.label} check={check} layout={layout} hrefOf={hrefOf} />
      ))}
      <li className="flex items-baseline justify-between gap-4 py-2 font-strong">
        {PAGE_WORDS.allFound}
        <span className="figures text-13">{`${sumOf(readBack, 'found')} / ${sumOf(readBack, 'of')}`}</span>
      </li>
    </ul>
  )
}

function sumOf({ checks }: ReadBack, what: 'found' | 'of'): number {
  return checks.reduce((sum, check) => sum + check[what], 0)
}

/** Enough to see what kind of thing was lost. */
const LOST_SHOWN = 12

type CheckRowProps = Omit<ReadBackReportProps, 'readBack'> & { readonly check: ReadBackCheck }

function CheckRow({ check, layout, hrefOf }: CheckRowProps) {
  const isWhole = check.found >= check.of
  const more = check.lost.length - LOST_SHOWN
  return (
    <li className="border-b border-rule py-2">
      <p className="flex items-baseline justify-between gap-4">
        <span className="check-name">
          <span className="mr-2 inline-block align-[-2px]">
            {isWhole ? <Tick className="text-accent" /> : <HalfDisc className="text-ink-2" />}
          </span>
          {check.label}
        </span>
        <span className="figures text-13">{`${check.found} / ${check.of}`}</span>
      </p>
      {check.lost.length > 0 && (
        <ul className="check-lost mt-0.5 text-13 text-pretty text-ink-2">
          {[...new Set(check.lost)].slice(0, LOST_SHOWN).map((lost) => (
            <li key={lost}>
              {PAGE_WORDS.notFound}{' '}
              <Lost words={lost} field={layout && fieldOfWords(layout, lost)} hrefOf={hrefOf} />
            </li>
          ))}
          {more > 0 && <li>{PAGE_WORDS.andMore(more)}</li>}
        </ul>
      )}
    </li>
  )
}

function Lost({
  words,
  field,
  hrefOf,
}: {
  readonly words: string
  readonly field: string | null
  readonly hrefOf: (field: string) => string
}) {
  const quote = <q className="text-ink">{words}</q>
  if (field === null) return quote
  return (
    <>
      {quote}{' '}
      <SiteLink href={hrefOf(field)} className="text-accent underline underline-offset-3">
        {fieldWords(field)}
      </SiteLink>
    </>
  )
}
