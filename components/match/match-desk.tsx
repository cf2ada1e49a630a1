import { useState } from 'react'
import { useDraftStore } from '@/components/state/draft-store'
import { changePosting, savePosting } from '@/components/state/library-actions'
import { now } from '@/components/state/today'
import { useLibrary } from '@/components/state/use-library'
import type { Draft } from '@/lib/resume/draft'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import { saysAnything } from '@/lib/resume/says-anything'
import { MatchedDraft } from './matched-draft'
import { PastePosting } from './paste-posting'
import { useReading } from './use-reading'
import { WritingAdvice } from './writing-advice'

/** What lies on the desk: the report, or the box to paste a posting; `replaces` is the posting being edited there. */
type Desk = { readonly shows: 'report' } | { readonly shows: 'box'; readonly replaces: SavedPosting | null }

/** Chooses between pasting a posting and the report about the one that is there. */
export function MatchDesk({ draft }: { readonly draft: Draft }) {
  const [desk, setDesk] = useState<Desk>({ shows: 'report' })
  const [kept, setKept] = useState<SavedPosting | null>(null)
  const { postings } = useLibrary()
  const setPosting = useDraftStore((state) => state.setPosting)
  const replaces = desk.shows === 'box' ? desk.replaces : null

  const choose = (id: string) => {
    setPosting(id)
    setDesk({ shows: 'report' })
  }
  const reading = useReading(async (text, title) => {
    const same = postings?.find((posting) => posting.text.trim() === text.trim())
    if (same !== undefined) {
      choose(same.id)
      return null
    }
    const saved =
      replaces === null
        ? await savePosting(text, title, '', { draftId: draft.id })
        : await changePosting(replaces, { text, title })
    if (!saved.ok) return saved.problem
    setKept(saved.value)
    choose(saved.value.id)
    return null
  })

  const keepLevel = async (posting: SavedPosting, level: string | null) => {
    const chosen = { ...posting, level: level ?? undefined }
    setKept({ ...chosen, changedAt: now() })
    await changePosting(chosen, {})
  }

  if (postings === null) return null
  // What was kept a moment ago may not have reached the list yet.
  const posting = newest([...postings, ...(kept === null ? [] : [kept])], draft.postingId)
  if (posting !== null && desk.shows === 'report')
    return (
      <MatchedDraft
        key={posting.id}
        draft={draft}
        posting={posting}
        onLevel={(level) => void keepLevel(posting, level)}
        onPasteAnother={() => setDesk({ shows: 'box', replaces: null })}
        onEditText={() => setDesk({ shows: 'box', replaces: posting })}
      />
    )
  return (
    <PastePosting
      initialText={replaces?.text ?? ''}
      problem={reading.problem}
      isReading={reading.isReading}
      choices={postings.filter(({ id }) => id !== posting?.id)}
      onRead={reading.read}
      onChoose={choose}
      advice={posting === null && saysAnything(draft.resume) ? <WritingAdvice draft={draft} /> : null}
      onBack={posting === null ? null : () => setDesk({ shows: 'report' })}
    />
  )
}

function newest(postings: readonly SavedPosting[], id: string | null): SavedPosting | null {
  const same = postings.filter((posting) => posting.id === id)
  return same.sort((a, b) => b.changedAt - a.changedAt)[0] ?? null
}
