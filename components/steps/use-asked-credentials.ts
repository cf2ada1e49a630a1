import { useMemo } from 'react'
import { useOpenPosting } from '@/components/state/use-open-posting'
import { useReport } from '@/components/state/use-report'
import { emptyResume } from '@/lib/resume/empty'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import type { Credential } from '@/lib/resume/schema'
import { type AskedCredentials, askedCredentials } from './asked-credentials'

const NONE: AskedCredentials = new Map()

/** Which of some credentials the posting of this resume asks for; none until its report about them is there. */
export function useAskedCredentials(credentials: readonly Credential[]): {
  readonly posting: SavedPosting | null
  readonly asked: AskedCredentials
} {
  const posting = useOpenPosting()
  const text = posting?.text ?? null
  const level = posting?.level ?? null
  const resume = useMemo(
    () => (text === null ? null : { ...emptyResume(), credentials: [...credentials] }),
    [credentials, text],
  )
  const question = useMemo(() => ({ level, choices: { accepted: [], dismissed: [] } }), [level])
  const { result, isStale } = useReport(resume, text, question)
  const asked = useMemo(
    () => (result?.ok && !isStale ? askedCredentials(result.value.report.rows, credentials) : NONE),
    [result, isStale, credentials],
  )
  return { posting, asked }
}
