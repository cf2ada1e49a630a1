import type { Metadata } from 'next'
import { buttonLook } from '@/components/fields/button-look'
import { PlainScreen } from '@/components/shell/plain-screen'

export const metadata: Metadata = { title: 'Not found' }

/** Any address that is none of ours. */
export default function NotFound() {
  return (
    <PlainScreen title="There is no page at this address">
      <p>Your resumes are in the library, as you left them.</p>
      <a className={buttonLook('main')} href="/">
        Go to the library
      </a>
    </PlainScreen>
  )
}
