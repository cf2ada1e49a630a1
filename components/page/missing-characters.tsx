import type { LaidOutResume } from '@/lib/pdf/page'
import { fieldWords } from './field-words'
import { PAGE_WORDS } from './page-words'

/** Characters that no font of the template has, field by field, so that nothing is lost in silence. */
export function MissingCharacters({ missing }: { readonly missing: LaidOutResume['missing'] }) {
  if (missing.length === 0) return null
  return (
    <section aria-labelledby="missing-heading">
      <h2 id="missing-heading" className="border-b-2 border-ink pb-2 text-17 font-title">
        {PAGE_WORDS.cannotPrint}
      </h2>
      <ul>
        {missing.map(({ field, characters }) => (
          <li key={field} className="flex items-baseline justify-between gap-4 border-b border-rule py-2">
            <span>{fieldWords(field)}</span>
            <span className="text-right">{characters.join(' ')}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-13 text-pretty text-ink-2">{PAGE_WORDS.cannotPrintHelp}</p>
    </section>
  )
}
