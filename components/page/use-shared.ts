import { useMemo, useRef } from 'react'
import { shareUnchanged } from '@/components/wizard/share-unchanged'
import type { LaidOutResume } from '@/lib/pdf/page'

/**
 * A layout as it came from the worker, with every block that is as it was before: after a changed word only the blocks
 * that it moved are painted anew.
 */
export function useShared(layout: LaidOutResume | null): LaidOutResume | null {
  const before = useRef<LaidOutResume | null>(null)
  return useMemo(() => {
    before.current =
      before.current === null || layout === null ? layout : shareUnchanged(before.current, layout)
    return before.current
  }, [layout])
}
