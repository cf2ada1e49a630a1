import type { LaidOutResume } from '@/lib/pdf/page'
import { fieldWords } from './field-words'
import { PREVIEW_WORDS } from './preview-words'

type MissingCharactersProps = {
  readonly missing: LaidOutResume['missing']
  /** Called with the field of a pressed row. */
  readonly onField: (field: string) => void
}

/** Characters that no font has, field by field, so that nothing is lost in silence. */
export function MissingCharacters({ missing, onField }: MissingCharactersProps) {
  if (missing.length === 0) return null
  return (
    <section aria-labelledby="missing-heading" className="mb-4">
      <h2 id="missing-heading" className="border-b-2 border-ink pb-2 text-17 font-title">
        {PREVIEW_WORDS.cannotPrint}
      </h2>
      <ul>
        {missing.map(({ field, characters }) => (
          <li key={field} className="flex items-baseline justify-between gap-4 border-b border-rule py-2">
            <button
              type="button"
              className="min-h-(--target-slim) text-left text-accent underline underline-offset-3"
              onClick={() => onField(field)}
            >
              {fieldWords(field)}
            </button>
            <span className="text-right">{characters.join(' ')}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-13 text-pretty text-ink-2">{PREVIEW_WORDS.cannotPrintHelp}</p>
    </section>
  )
}
