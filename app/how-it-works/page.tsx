import type { Metadata } from 'next'
import { HowItWorksScreen } from '@/components/how-it-works/how-it-works-screen'
import { getLexicon } from '@/lib/lexicon/lexicon'
import * as weights from '@/lib/match/score/weights'

export const metadata: Metadata = {
  title: 'How it works',
  description: 'Every rule and weight that the program reads and counts by, with its reason.',
}

export default function HowItWorksPage() {
  const { concepts, version } = getLexicon()
  return <HowItWorksScreen terms={concepts.length} lexiconVersion={version} weights={weights} />
}
