import type { Metadata } from 'next'
import { HistoryScreen } from '@/components/history/history-screen'

export const metadata: Metadata = {
  title: 'Earlier versions',
  description: 'What your resume said before. Kept on this device.',
}

export default function HistoryPage() {
  return <HistoryScreen />
}
