import type { Metadata } from 'next'
import { CertificationsStep } from '@/components/steps/certifications-step'

export const metadata: Metadata = { title: 'Certifications' }

export default function Page() {
  return <CertificationsStep />
}
