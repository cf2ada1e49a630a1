import { Button } from '@/components/fields/button'
import { Ring, Tick } from '@/components/fields/icons'
import type { LaidOutResume } from '@/lib/pdf/page'
import type { ReadBack } from '@/lib/pdf/read-back'
import { MachineText } from './machine-text'
import { ReadBackReport } from './read-back-report'

type OwnReadingProps = {
  readonly layout: LaidOutResume | null
  readonly hasWords: boolean
  readonly readBack: ReadBack | null
  /** Whether the draft is still as it was when it was read. */
  readonly isCurrent: boolean
  readonly isMaking: boolean
  readonly hasFailed: boolean
  readonly onRead: () => void
  readonly hrefOf: (field: string) => string
}

/** What a program reads out of the file of this resume: how much came back, and the text itself. */
export function OwnReading({ layout, hasWords, readBack, isCurrent, ...rest }: OwnReadingProps) {
  if (!hasWords)
    return <p className="text-13 text-pretty text-ink-2">There is nothing to read yet: the page is empty.</p>
  return (
    <div className="grid gap-5">
      <div className="flex min-h-(--target-slim) items-center justify-between gap-4">
        <p role="status" className="flex gap-2 text-13 text-pretty text-ink-2">
          <Freshness {...{ readBack, isCurrent }} {...rest} />
        </p>
        {!isCurrent && !rest.isMaking && (
          <Button slim className="shrink-0" onClick={rest.onRead}>
            Read it now
          </Button>
        )}
      </div>
      {readBack !== null && (
        <>
          <div>
            <ReadBackReport readBack={readBack} layout={layout} hrefOf={rest.hrefOf} />
            <p className="mt-2 text-13 text-pretty text-ink-2">
              The finished PDF was opened again and read in the order in which it is stored, like an applicant
              tracking system reads it.
            </p>
          </div>
          <MachineText title="The text, line for line" text={readBack.text} />
        </>
      )}
    </div>
  )
}

function Freshness({
  readBack,
  isCurrent,
  isMaking,
  hasFailed,
}: Pick<OwnReadingProps, 'readBack' | 'isCurrent' | 'isMaking' | 'hasFailed'>) {
  if (isMaking) return <Said sign={<Ring />}>Making the file and reading it.</Said>
  if (isCurrent) return <Said sign={<Tick className="text-accent" />}>Read from the file as it is now.</Said>
  if (hasFailed)
    return <Said sign={<Ring />}>The file could not be made. Your resume is safe; try again.</Said>
  if (readBack === null) return <Said sign={<Ring />}>Read as soon as you rest.</Said>
  return <Said sign={<Ring />}>Read before your last change.</Said>
}

function Said({ sign, children }: { readonly sign: React.ReactNode; readonly children: string }) {
  return (
    <>
      <span className="mt-0.75">{sign}</span>
      {children}
    </>
  )
}
