'use client'

import { useSearchParams } from 'next/navigation'
import { ButtonLink } from '@/components/fields/button'

/** Leads to the page, where the file is made. On a phone the foot of every step leads there already. */
export function DownloadLink() {
  const resume = useSearchParams().get('resume') ?? ''
  return (
    <ButtonLink
      variant="main"
      href={`/page/?${new URLSearchParams({ resume })}`}
      className="max-tablet:hidden!"
    >
      Download
    </ButtonLink>
  )
}
