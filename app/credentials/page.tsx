import type { Metadata } from 'next'
import { CredentialsScreen } from '@/components/credentials/credentials-screen'

export const metadata: Metadata = {
  title: 'Credentials',
  description: 'What you hold, when it renews, and the CEUs that are left. Kept on this device.',
}

export default function CredentialsPage() {
  return <CredentialsScreen />
}
