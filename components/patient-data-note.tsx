import { Ring } from '@/components/fields/icons'

type PatientDataNoteProps = {
  /** What looks like patient data, as a sentence. */
  readonly words: string
  /** What to do about it. */
  readonly ask?: string
}

/** The open ring beside words that may be a patient's. It asks, and blocks nothing. */
export function PatientDataNote({ words, ask = 'Take it out before you go on.' }: PatientDataNoteProps) {
  return (
    <span className="flex gap-1.5 text-13 text-pretty text-ink">
      <Ring className="mt-0.75" />
      <span className="min-w-0 wrap-anywhere">
        {words} {ask}
      </span>
    </span>
  )
}
