import { Button } from '@/components/fields/button'
import { Ring, Tick } from '@/components/fields/icons'
import type { LaidOutResume } from '@/lib/pdf/page'
import type { ReadBack } from '@/lib/pdf/read-back'
import { MachineText } from './machine-text'
import { PAGE_WORDS } from './page-words'
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
  if (!hasWords) return <p className="text-13 text-pretty text-ink-2">{PAGE_WORDS.nothingToRead}</p>
  return (
    <div className="grid gap-5">
      <div className="flex min-h-(--target-slim) items-center justify-between gap-4">
        <p role="status" className="flex gap-2 text-13 text-pretty text-ink-2">
          <Freshness {...{ readBack, isCurrent }} {...rest} />
        </p>
        {!isCurrent && !rest.isMaking && (
          <Button slim className="shrink-0" onClick={rest.onRead}>
            {PAGE_WORDS.readNow}
          </Button>
        )}
      </div>
      {readBack !== null && (
        <>
          <div>
            <ReadBackReport readBack={readBack} layout={layout} hrefOf={rest.hrefOf} />
            <p className="mt-2 text-13 text-pretty text-ink-2">{PAGE_WORDS.readingHelp}</p>
          </div>
          <MachineText title={PAGE_WORDS.lineForLine} text={readBack.text} />
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
  if (isMaking) return <Said sign={<Ring />}>{PAGE_WORDS.making}</Said>
  if (isCurrent) return <Said sign={<Tick className="text-accent" />}>{PAGE_WORDS.readAsItIs}</Said>
  if (hasFailed) return <Said sign={<Ring />}>{PAGE_WORDS.notMade}</Said>
  if (readBack === null) return <Said sign={<Ring />}>{PAGE_WORDS.readSoon}</Said>
  return <Said sign={<Ring />}>{PAGE_WORDS.readBefore}</Said>
}

function Said({ sign, children }: { readonly sign: React.ReactNode; readonly children: string }) {
  return (
    <>
      <span className="mt-0.75">{sign}</span>
      {children}
    </>
  )
}
