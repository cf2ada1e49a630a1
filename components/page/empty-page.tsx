import { Button } from '@/components/fields/button'

/** What stands in place of a page with nothing on it yet. */
export function EmptyPage({ onField }: { readonly onField: (field: string) => void }) {
  return (
    <div className="border border-dashed border-rule-strong px-7 py-8">
      <h2 className="text-17 font-title">Nothing on the page yet</h2>
      <p className="mt-1 max-w-[52ch] text-ink-2">
        Write your name, and it appears here in the type it will print in. Each line you add takes its place;
        press a line to go to where you wrote it.
      </p>
      <Button className="mt-4" onClick={() => onField('contact.name')}>
        Write your name
      </Button>
    </div>
  )
}
