import type { Metadata } from 'next'
import { PageScreen } from '@/components/page/page-screen'

export const metadata: Metadata = {
  title: 'Page',
  description: 'Your resume as it prints, read back as a program reads it. Made on this device.',
}

export default function PagePage() {
  return <PageScreen />
}
