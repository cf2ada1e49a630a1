'use client'

import { Copy, Ellipsis, History, Pencil, Trash2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { dayWords } from '@/components/shell/clock-words'
import { historyHref } from '@/components/shell/history-link'
import { closeMenu, PopMenu } from '@/components/shell/pop-menu'
import { RenameField } from '@/components/shell/rename-field'
import { SiteLink } from '@/components/shell/site-link'
import type { Draft } from '@/lib/resume/draft'
import { DESK_WORDS } from './desk-words'
import { ownerLine } from './owner-line'

const NameNote = dynamic(() => import('./name-note').then((file) => file.NameNote), { ssr: false })
const PageThumb = dynamic(() => import('./page-thumb').then((file) => file.PageThumb), { ssr: false })

type ResumeCardProps = {
  readonly draft: Draft
  /** YYYY-MM-DD */
  readonly today: string
  readonly nowMs: number
  readonly onRename: (name: string) => void
  readonly onDuplicate: () => void
  readonly onDelete: () => void
}

/** One resume on the desk: its first page, its name, whose it is and when it last changed. */
export function ResumeCard({ draft, today, nowMs, onRename, onDuplicate, onDelete }: ResumeCardProps) {
  const [isRenaming, setIsRenaming] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const owner = ownerLine(draft.resume, today)
  return (
    <li className="resume-card">
      <div className="resume-thumb" data-size={draft.page.size}>
        <PageThumb draft={draft} />
      </div>
      <div className="resume-says flex min-w-0 items-start gap-1">
        <div className="min-w-0 grow">
          {isRenaming ? (
            <RenameField
              className="text-17 font-title"
              name={draft.name}
              onDone={(name, byKey) => {
                setIsRenaming(false)
                if (name !== null) onRename(name)
                if (byKey) requestAnimationFrame(() => link.current?.focus())
              }}
            />
          ) : (
            <h2 className="resume-name line-clamp-2 text-17 font-title wrap-anywhere" title={draft.name}>
              <SiteLink
                ref={link}
                data-draft={draft.id}
                className="resume-open"
                href={`/write/contact/?resume=${encodeURIComponent(draft.id)}`}
              >
                {draft.name}
              </SiteLink>
            </h2>
          )}
          <NameNote name={draft.name} />
          <p className="line-clamp-2 text-13 text-ink-2">{owner === '' ? DESK_WORDS.noName : owner}</p>
          <p className="text-13 text-ink-2">{DESK_WORDS.changed(dayWords(draft.changedAt, nowMs))}</p>
        </div>
        <div className="row-menu">
          <PopMenu face={<Ellipsis size={16} />} label={DESK_WORDS.moreFor(draft.name)} look="icon-button">
            <MenuRow
              icon={<Pencil size={15} />}
              words={DESK_WORDS.rename}
              onPress={() => setIsRenaming(true)}
            />
            <MenuRow icon={<Copy size={15} />} words={DESK_WORDS.duplicate} onPress={onDuplicate} />
            <SiteLink className="pop-row" href={historyHref(draft.id)}>
              <History size={15} />
              {DESK_WORDS.versions}
            </SiteLink>
            <MenuRow icon={<Trash2 size={15} />} words={DESK_WORDS.remove} onPress={onDelete} />
          </PopMenu>
        </div>
      </div>
    </li>
  )
}

type MenuRowProps = { readonly icon: React.ReactNode; readonly words: string; readonly onPress: () => void }

function MenuRow({ icon, words, onPress }: MenuRowProps) {
  return (
    <button
      type="button"
      className="pop-row"
      onClick={(event) => {
        closeMenu(event.currentTarget)
        onPress()
      }}
    >
      {icon}
      {words}
    </button>
  )
}
