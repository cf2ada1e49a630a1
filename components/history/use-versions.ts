import { useEffect, useState } from 'react'
import type { Result } from '@/lib/base/result'
import type { DraftVersion } from '@/lib/resume/draft-version'
import type { StorageProblem } from '@/lib/storage/problem'
import { listVersions } from '@/lib/storage/versions'
import { watch } from '@/lib/storage/watch'

/** The versions of a draft, newest first, live; null until they are read. */
export function useVersions(draftId: string): Result<readonly DraftVersion[], StorageProblem> | null {
  const [versions, setVersions] = useState<Result<readonly DraftVersion[], StorageProblem> | null>(null)
  useEffect(() => watch(() => listVersions(draftId), setVersions), [draftId])
  return versions
}
