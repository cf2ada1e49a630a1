import type { Metadata } from 'next'
import { PostingsScreen } from '@/components/postings/postings-screen'

export const metadata: Metadata = {
  title: 'Postings',
  description: 'Your saved postings, ranked for a resume, and what they ask for. Worked out on this device.',
}

export default function PostingsPage() {
  return <PostingsScreen />
}
