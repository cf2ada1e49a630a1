import { Ellipsis, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Cross, HalfDisc, Tick } from '@/components/fields/icons'
import { closeMenu, PopMenu } from '@/components/shell/pop-menu'
import { SiteLink } from '@/components/shell/site-link'
import { inWhole } from '@/lib/base/in-whole'
import type { MatchReport } from '@/lib/match/report'
import { DESK_WORDS } from './desk-words'
import { conditionWords } from './fit-words'
import './library.css'

type PostingRowProps = {
  readonly title: string
  readonly employer: string
  /** Which resume the number is about, or that there is none. */
  readonly against: string
  /** Where pressing the row leads; without it the row only tells. */
  readonly href?: string
  /** Null until it is known; its place is kept. */
  readonly report: MatchReport | null
  /** Why there will be none. */
  readonly failure?: string | null
  /** What stands in place of a number for a posting that no resume is linked to. */
  readonly children?: ReactNode
  readonly onDelete: () => void
}

/** One saved posting: its title, Fit against the resume linked to it, and how its hard conditions stand. */
export function PostingRow({
  title,
  employer,
  against,
  href,
  report,
  failure = null,
  children,
  onDelete,
}: PostingRowProps) {
  return (
    <li className="posting-row border-b border-rule">
      <div className="min-w-0">
        <h3 className="line-clamp-2 font-title">
          {href === undefined ? (
            title
          ) : (
            <SiteLink className="resume-open" href={href}>
              {title}
            </SiteLink>
          )}
        </h3>
        {employer !== '' && <p className="truncate text-13 text-ink-2">{employer}</p>}
        <p className="truncate text-13 text-ink-2">{against}</p>
        <p className="flex min-h-5 items-start gap-2 text-13 font-strong">
          {report !== null && <Conditions report={report} />}
          {failure !== null && <span className="line-clamp-2 font-normal text-ink-2">{failure}</span>}
        </p>
      </div>
      <div className="posting-fit text-right">
        {report !== null && (
          <>
            <p className="fit-number">
              <span className="sr-only">Fit </span>
              {inWhole(report.fit.value)}
            </p>
            {report.fit.cap !== null && <p className="text-12 text-ink-2">capped</p>}
          </>
        )}
        {children}
      </div>
      <div className="row-menu">
        <PopMenu
          face={<Ellipsis size={16} aria-hidden />}
          label={DESK_WORDS.moreFor(title)}
          look="icon-button"
        >
          <button
            type="button"
            className="pop-row"
            onClick={(event) => {
              closeMenu(event.currentTarget)
              onDelete()
            }}
          >
            <Trash2 size={15} aria-hidden />
            {DESK_WORDS.remove}
          </button>
        </PopMenu>
      </div>
    </li>
  )
}

function Conditions({ report }: { report: MatchReport }) {
  const { verdict, words } = conditionWords(report)
  if (verdict === 'none') return <span className="font-normal text-ink-2">{words}</span>
  if (verdict === 'not-met')
    return (
      <>
        <Cross className="mt-0.75 text-rust" />
        <span className="line-clamp-2 text-rust">{words}</span>
      </>
    )
  return (
    <>
      {verdict === 'met' ? (
        <Tick className="mt-0.75 text-accent" />
      ) : (
        <HalfDisc className="mt-0.75 text-ink-2" />
      )}
      {words}
    </>
  )
}
