import { problemSentence } from '@/components/problem-message'
import { UnreadableButton } from '@/components/shell/unreadable-button'
import type { Listing } from './use-listing'

/** What storage refuses or cannot read: said on top, with the way to save what is there. */
export function Trouble({ listing: { problem, corrupt } }: { listing: Listing }) {
  return (
    <div role="alert" className="border-l-3 border-rust bg-rust-wash px-4 py-2.5">
      {problem !== null && <p>{problemSentence(problem)}</p>}
      {corrupt.length > 0 && (
        <>
          <p>
            {corrupt.length === 1
              ? 'One record on this device cannot be read. It is left as it is.'
              : `${corrupt.length} records on this device cannot be read. They are left as they are.`}
          </p>
          <UnreadableButton />
        </>
      )}
    </div>
  )
}
