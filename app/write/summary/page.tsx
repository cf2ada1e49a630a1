import type { Metadata } from 'next'
import { SummaryStep } from '@/components/steps/summary-step'

export const metadata: Metadata = { title: 'Summary' }

export default function Page() {
  return <SummaryStep />
}
