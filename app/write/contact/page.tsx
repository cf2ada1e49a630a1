import type { Metadata } from 'next'
import { ContactStep } from '@/components/steps/contact-step'

export const metadata: Metadata = { title: 'Contact' }

export default function Page() {
  return <ContactStep />
}
