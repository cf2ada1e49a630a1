import { useMemo } from 'react'
import { useDraftStore } from '@/components/state/draft-store'
import type { Finding } from '@/lib/advice/finding'
import { remarkKey } from '@/lib/resume/remark-key'
import type { Resume } from '@/lib/resume/schema'
import { OF_THE_WRITING } from '@/lib/resume/set-aside'
import type { Kept } from './use-settling'

/** Remarks on the writing that were left as they are, kept with the open draft whatever posting is read. */
export function useLeftRemarks(resume: Resume): Kept<Finding> {
  const keys = useDraftStore(({ draft }) => draft?.setAside?.[OF_THE_WRITING])
  return useMemo(
    () => ({
      has: (finding) => (keys ?? []).includes(remarkKey(resume, finding)),
      put: (finding, isAside) =>
        useDraftStore.getState().setAside(OF_THE_WRITING, remarkKey(resume, finding), isAside),
    }),
    [keys, resume],
  )
}
