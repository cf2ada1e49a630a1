import type { Metadata } from 'next'
import { ReviewScreen } from '@/components/import/review-screen'

export const metadata: Metadata = {
  title: 'Review',
  description: 'A resume that you brought, beside the file it was read from. Read on this device.',
}

export default function ReviewPage() {
  return <ReviewScreen />
}
