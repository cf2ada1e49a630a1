import { History } from 'lucide-react'
import { DOCUMENT_WORDS } from './document-words'
import { SiteLink } from './site-link'

/** The address of the earlier versions of a resume. */
export function historyHref(id: string): string {
  return `/history/?resume=${encodeURIComponent(id)}`
}

/** Leads to the earlier versions of the open resume. A phone has no room for it: there the library leads to them. */
export function HistoryLink({ id }: { readonly id: string }) {
  return (
    <SiteLink
      className="icon-button max-tablet:hidden"
      href={historyHref(id)}
      title={DOCUMENT_WORDS.versions}
    >
      <History size={16} aria-hidden />
      <span className="sr-only">{DOCUMENT_WORDS.versions}</span>
    </SiteLink>
  )
}
