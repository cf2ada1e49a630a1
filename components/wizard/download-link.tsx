'use client'

import { useSearchParams } from 'next/navigation'
import { ButtonLink } from '@/components/fields/button'
import { WIZARD_WORDS } from './wizard-words'

/** Leads to the page, where the file is made. On a phone the foot of every step leads there already. */
export function DownloadLink() {
  const resume = useSearchParams().get('resume') ?? ''
  return (
    <ButtonLink
      variant="main"
      href={`/page/?${new URLSearchParams({ resume })}`}
      className="max-tablet:hidden"
    >
      {WIZARD_WORDS.download}
    </ButtonLink>
  )
}
