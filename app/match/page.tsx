import type { Metadata } from 'next'
import { MatchScreen } from '@/components/match/match-screen'

export const metadata: Metadata = {
  title: 'Match',
  description: 'A posting, marked up, and what your resume shows of it. Read on this device.',
}

export default function MatchPage() {
  return <MatchScreen />
}
