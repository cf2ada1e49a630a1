import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { ButtonLink } from '@/components/fields/button'
import { Ring } from '@/components/fields/icons'
import type { Draft } from '@/lib/resume/draft'
import { saysAnything } from '@/lib/resume/says-anything'
import type { Resume } from '@/lib/resume/schema'
import { bestOpeners, equalToFirst } from '@/lib/tally/best-openers'
import type { ListedPosting } from './arrange'
import { headlineOf } from './headline-words'
import { knownPostings } from './known-postings'
import { letterOf } from './letters'
import { listed } from './listed'
import { progressWords, WORDS } from './postings-words'
import '@/components/fields/fields.css'

type PostingsHeadProps = {
  readonly shown: readonly ListedPosting[]
  /** The rows that the sums are made of; null until they are worked out. */
  readonly summed: readonly ListedPosting[] | null
  readonly isRanked: boolean
  readonly drafts: readonly Draft[]
  readonly chosen: Draft | undefined
  readonly onChoose: (id: string) => void
}

/** What would open the most of the postings below, for which resume, and the way to add one. */
export function PostingsHead({ shown, summed, isRanked, drafts, chosen, onChoose }: PostingsHeadProps) {
  const done = shown.filter(({ answer }) => answer !== undefined).length
  const { title, says } = useHeadline(summed, chosen?.resume)
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 flex-1 basis-110">
        <h1 className="screen-title">{title}</h1>
        <p className="postings-says mt-1 max-w-[76ch] text-pretty text-ink-2">
          {isRanked ? (
            says
          ) : (
            <span role="status" className="flex items-center gap-2">
              <Ring /> {progressWords(done, shown.length)}
            </span>
          )}
        </p>
      </div>
      <div className="flex flex-wrap items-end gap-3">
        {drafts.length > 1 && chosen !== undefined && (
          <label className="flex flex-col gap-0.75 text-13 font-medium text-ink-2">
            {WORDS.otherResume}
            <select
              className="field-box pick w-56 max-w-full"
              value={chosen.id}
              onChange={(event) => onChoose(event.target.value)}
            >
              {drafts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {chosen === undefined && <ButtonLink href="/">{WORDS.begin}</ButtonLink>}
        <ButtonLink href="/postings/?paste" data-paste>
          <Plus size={14} aria-hidden />
          {WORDS.paste}
        </ButtonLink>
      </div>
    </header>
  )
}

function useHeadline(summed: readonly ListedPosting[] | null, resume: Resume | undefined) {
  return useMemo(() => {
    if (resume === undefined) return { title: WORDS.noResume, says: WORDS.noResumeWhy }
    if (!saysAnything(resume)) return { title: WORDS.title, says: WORDS.emptyResume }
    if (summed === null || summed.length === 0) return { title: WORDS.title, says: '' }
    const known = knownPostings(summed)
    if (known.length === 0) return { title: WORDS.title, says: WORDS.nothingRead }
    const openers = bestOpeners(known)
    const missing = known.filter(({ summary }) => summary.knockouts.notMet.length > 0).length
    const names = (ids: readonly string[]) => namesOf(ids, summed)
    return headlineOf(openers[0], equalToFirst(openers), missing, known.length, names)
  }, [summed, resume])
}

/** Letters where the list has them; else how many. */
function namesOf(ids: readonly string[], shown: readonly ListedPosting[]): string {
  const letters = shown.flatMap(({ posting }, index) =>
    ids.includes(posting.id) ? [letterOf(index, shown.length)] : [],
  )
  if (letters.length > 0 && letters.every((letter) => letter !== '')) return listed(letters)
  return ids.length === 1 ? 'one posting' : `${ids.length} postings`
}
