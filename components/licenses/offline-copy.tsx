'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Words } from '@/components/how-it-works/section'
import { currentRelease, fetchEverythingAnew, keptBytes } from '@/components/state/release'
import { LICENSES_WORDS } from './licenses-words'

type Copy = { readonly version: string | null; readonly bytes: number }

/** Which release is kept on this device, how large it is, and the way to fetch it anew. */
export function OfflineCopy() {
  const [copy, setCopy] = useState<Copy | null>(null)
  useEffect(() => {
    void Promise.all([currentRelease(), keptBytes()]).then(([version, bytes]) => setCopy({ version, bytes }))
  }, [])
  const { looking, fromNetwork, kept, anew, fetch } = LICENSES_WORDS.copy
  return (
    <>
      <Words>
        <span role="status">
          {copy === null
            ? looking
            : copy.version === null
              ? fromNetwork
              : kept(copy.version, (copy.bytes / 1_000_000).toFixed(1))}
        </span>
      </Words>
      <Words>{anew}</Words>
      <p className="mt-3">
        <Button onClick={() => void fetchEverythingAnew()}>{fetch}</Button>
      </p>
    </>
  )
}
