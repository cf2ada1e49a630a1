import type { Metadata } from 'next'
import { ExperienceStep } from '@/components/steps/experience-step'

export const metadata: Metadata = { title: 'Experience' }

export default function Page() {
  return <ExperienceStep />
}
