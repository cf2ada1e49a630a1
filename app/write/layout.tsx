import type { ReactNode } from 'react'
import { Wizard } from '@/components/wizard/wizard'

export default function WriteLayout({ children }: { children: ReactNode }) {
  return <Wizard>{children}</Wizard>
}
