'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/fields/button'
import { followRelease, goOnToNewestRelease, type ReleaseNews } from '@/components/state/release'
import { RELEASE_ACTIONS, RELEASE_WORDS } from './release-words'

/** One quiet line about a newer release. Nothing is replaced before the button is pressed, nor while words are unsaved. */
export function ReleaseLine() {
  const [news, setNews] = useState<ReleaseNews | null>(null)
  const [isUnsaved, setIsUnsaved] = useState(false)
  useEffect(() => followRelease(setNews), [])

  async function goOnWhenSaved() {
    const isSafe = await isEverythingSaved()
    setIsUnsaved(!isSafe)
    if (isSafe) await goOnToNewestRelease()
  }

  return (
    <div className="release-place" role="status">
      {news !== null && (
        <div className="release-line">
          <p>{isUnsaved ? RELEASE_ACTIONS.unsaved : RELEASE_WORDS[news]}</p>
          <p className="flex flex-wrap gap-x-5">
            {news !== 'new-here' && (
              <Button variant="link" onClick={() => void goOnWhenSaved()}>
                {RELEASE_ACTIONS.use}
              </Button>
            )}
            <Button variant="link" onClick={() => setNews(null)}>
              {news === 'new-here' ? RELEASE_ACTIONS.close : RELEASE_ACTIONS.later}
            </Button>
          </p>
        </div>
      )}
    </div>
  )
}

/** Saves what is not saved yet. */
async function isEverythingSaved(): Promise<boolean> {
  const { draftStore } = await import('@/components/state/draft-store')
  await draftStore.getState().flush()
  return draftStore.getState().save.kind === 'saved'
}
