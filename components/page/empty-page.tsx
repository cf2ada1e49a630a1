import { Button } from '@/components/fields/button'
import { PREVIEW_WORDS } from './preview-words'

/** What stands in place of a page with nothing on it yet. */
export function EmptyPage({ onField }: { readonly onField: (field: string) => void }) {
  return (
    <div className="border border-dashed border-rule-strong px-7 py-8">
      <h2 className="text-17 font-title">{PREVIEW_WORDS.nothingYet}</h2>
      <p className="mt-1 max-w-[52ch] text-ink-2">{PREVIEW_WORDS.nothingYetHelp}</p>
      <Button className="mt-4" onClick={() => onField('contact.name')}>
        {PREVIEW_WORDS.writeName}
      </Button>
    </div>
  )
}
