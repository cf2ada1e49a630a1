import type { Metadata } from 'next'
import { SkillsStep } from '@/components/steps/skills-step'

export const metadata: Metadata = { title: 'Skills' }

export default function Page() {
  return <SkillsStep />
}
