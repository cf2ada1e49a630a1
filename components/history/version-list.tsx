import { dayWords } from '@/components/shell/clock-words'
import { changedParts } from '@/lib/resume/changed-parts'
import type { Draft } from '@/lib/resume/draft'
import type { DraftVersion } from '@/lib/resume/draft-version'
import { changedWords } from './history-words'

type VersionListProps = {
  /** The open draft as it is. */
  readonly draft: Draft
  /** Newest first. */
  readonly versions: readonly DraftVersion[]
  readonly chosen: DraftVersion | null
  readonly nowMs: number
  readonly onChoose: (version: DraftVersion) => void
}

/** Versions by time, each with what was changed after it. */
export function VersionList({ draft, versions, chosen, nowMs, onChoose }: VersionListProps) {
  return (
    <ol className="border-t-2 border-ink">
      {versions.map((version, index) => {
        const next = versions[index - 1]?.draft ?? draft
        return (
          <li key={version.id} className="border-b border-rule">
            <button
              type="button"
              className="version-row"
              aria-pressed={version.id === chosen?.id}
              onClick={() => onChoose(version)}
            >
              <span className="font-title">{capital(dayWords(version.changedAt, nowMs))}</span>
              <span className="text-13 text-ink-2">{changedWords(changedParts(version.draft, next))}</span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
