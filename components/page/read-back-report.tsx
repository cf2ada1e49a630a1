import { HalfDisc, Tick } from '@/components/fields/icons'
import type { ReadBack, ReadBackCheck } from '@/lib/pdf/read-back'

/** What came out of the finished file: each promise with how much of it was found, and what was lost. */
export function ReadBackReport({ readBack }: { readonly readBack: ReadBack }) {
  return (
    <section aria-labelledby="read-back-heading">
      <h2 id="read-back-heading" className="border-b-2 border-ink pb-2 text-17 font-title">
        Read back from the file
      </h2>
      <ul>
        {readBack.checks.map((check) => (
          <CheckRow key={check.label} check={check} />
        ))}
      </ul>
      <p className="mt-2 text-13 text-pretty text-ink-2">
        The finished PDF was opened again and read in the order in which it is stored, like an applicant
        tracking system reads it.
      </p>
    </section>
  )
}

/** Enough to see what kind of thing was lost. */
const LOST_SHOWN = 12

function CheckRow({ check }: { readonly check: ReadBackCheck }) {
  const isWhole = check.found >= check.of
  const more = check.lost.length - LOST_SHOWN
  return (
    <li className="border-b border-rule py-2">
      <p className="flex items-baseline justify-between gap-4">
        <span>
          <span className="mr-2 inline-block align-[-2px]">
            {isWhole ? <Tick className="text-accent" /> : <HalfDisc className="text-ink-2" />}
          </span>
          {check.label}
        </span>
        <span className="font-mono text-[13px] tracking-[-0.02em] whitespace-nowrap">
          {`${check.found} / ${check.of}`}
        </span>
      </p>
      {check.lost.length > 0 && (
        <p className="mt-0.5 pl-5.5 text-13 text-pretty text-ink-2">
          {'Not found: '}
          {check.lost.slice(0, LOST_SHOWN).map((lost, index) => (
            <span key={lost}>
              {index > 0 && ', '}
              <q className="text-ink">{lost}</q>
            </span>
          ))}
          {more > 0 && ` and ${more} more`}.
        </p>
      )}
    </li>
  )
}

/** The text of the file as a program gets it, line for line. */
export function MachineText({ text }: { readonly text: string }) {
  return (
    <section aria-labelledby="machine-text-heading" className="min-w-0">
      <h2 id="machine-text-heading" className="border-b-2 border-ink pb-2 text-17 font-title">
        What the machine reads
      </h2>
      <pre className="py-3 font-mono text-[13px]/5 break-words whitespace-pre-wrap text-ink-2">
        {linesOf(text).map(({ at, line }) => (
          <span key={at} className="block min-h-5 pl-[2ch] -indent-[2ch]">
            {line}
          </span>
        ))}
      </pre>
    </section>
  )
}

/** Each line with where it begins; what a narrow pane wraps is set in, so that the file's own lines can be told. */
function linesOf(text: string): readonly { readonly at: number; readonly line: string }[] {
  let next = 0
  return text.split('\n').map((line) => {
    const at = next
    next += line.length + 1
    return { at, line }
  })
}
