import { Button } from '@/components/fields/button'
import type { WordChoice } from '@/lib/resume/word-choice'

type RememberedWordsProps = {
  readonly choices: readonly WordChoice[]
  readonly onTakeBack: (text: string) => void
}

/** All words that were decided on this device, in any posting, each with the way back. */
export function RememberedWords({ choices, onTakeBack }: RememberedWordsProps) {
  if (choices.length === 0) return null
  return (
    <details className="mt-1 text-13">
      <summary className="flex min-h-(--target) w-fit cursor-pointer list-none items-center text-accent underline underline-offset-3">
        {choices.length === 1 ? '1 word you decided on' : `${choices.length} words you decided on`}
      </summary>
      <ul className="border-t border-rule">
        {choices.map(({ id, text, choice }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule">
            <span className="min-w-0">
              <b className="font-strong">{text}</b>
              <span className="text-ink-2">{choice === 'accepted' ? ' counts' : ' is left out'}</span>
            </span>
            <Button
              variant="link"
              className="min-h-(--target)"
              aria-label={`Forget the choice: ${text}`}
              onClick={() => onTakeBack(text)}
            >
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
