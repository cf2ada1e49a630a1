import type { Metadata } from 'next'
import { EducationStep } from '@/components/steps/education-step'

export const metadata: Metadata = { title: 'Education' }

export default function Page() {
  return <EducationStep />
}
