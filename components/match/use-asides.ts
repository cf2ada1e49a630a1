import { useMemo } from 'react'
import { useDraftStore } from '@/components/state/draft-store'
import type { Gap } from '@/lib/match/report'
import { asideKey } from '@/lib/resume/set-aside'
import type { Kept } from './use-settling'

/**
 * Gaps that are set aside for one posting of the open draft, kept with it. Only what the person would have to have done can be set aside; wording that a search would miss is another matter.
 */
export function useAsides(postingId: string): Kept<Gap> {
  const keys = useDraftStore(({ draft }) => draft?.setAside?.[postingId])
  return useMemo(
    () => ({
      has: (gap) => gap.remedy.kind === 'claim' && (keys ?? []).includes(asideKey(gap)),
      put: (gap, isAside) => useDraftStore.getState().setAside(postingId, asideKey(gap), isAside),
    }),
    [keys, postingId],
  )
}
