import type { Metadata } from 'next'
import { WordsScreen } from '@/components/how-it-works/words-screen'
import { getLexicon } from '@/lib/lexicon/lexicon'

export const metadata: Metadata = {
  title: 'Words and their sources',
  description: 'Every term that the program knows, how people write it, what shows it, and who says so.',
}

export default function WordsPage() {
  const { concepts, version } = getLexicon()
  return <WordsScreen concepts={concepts} lexiconVersion={version} />
}
