import { ExternalLink } from 'lucide-react'
import { WatchedText } from '@/components/watched-text'
import type { Draft } from '@/lib/resume/draft'
import { safeLink } from '@/lib/resume/safe-link'
import { DETAIL_WORDS } from './details-words'
import { PickField } from './pick-field'
import type { PostingEdit } from './use-posting-edit'

type FieldProps = Pick<PostingEdit, 'posting' | 'edit'>

/** Where the posting was found, and the way there when it can be followed. */
export function LinkField({ posting, edit }: FieldProps) {
  const address = safeLink(posting.link)
  return (
    <div className="span-12">
      <WatchedText
        label={DETAIL_WORDS.link}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={posting.link}
        error={posting.link.trim() !== '' && address === null ? DETAIL_WORDS.badLink : undefined}
        onChange={(link) => edit({ link })}
      />
      {address !== null && (
        <a
          className="inline-flex min-h-(--target-slim) items-center gap-1.5 text-13 font-medium text-accent underline underline-offset-3"
          href={address}
          target="_blank"
          rel="noreferrer noopener"
        >
          {DETAIL_WORDS.openLink}
          <ExternalLink size={13} aria-hidden />
        </a>
      )}
    </div>
  )
}

/** Which resume was made for it. */
export function ResumeField({ posting, edit, drafts }: FieldProps & { readonly drafts: readonly Draft[] }) {
  const isGone = posting.draftId !== null && !drafts.some(({ id }) => id === posting.draftId)
  return (
    <PickField
      className="pair"
      label={DETAIL_WORDS.resumeFor}
      value={posting.draftId ?? ''}
      choices={[
        { value: '', label: DETAIL_WORDS.noResumeFor },
        ...drafts.map(({ id, name }) => ({ value: id, label: name })),
        ...(isGone ? [{ value: posting.draftId ?? '', label: DETAIL_WORDS.goneResume }] : []),
      ]}
      onChange={(id) => edit({ draftId: id === '' ? null : id })}
    />
  )
}
