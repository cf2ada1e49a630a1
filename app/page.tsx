import { LibraryScreen } from '@/components/library/library-screen'

/** The start: what is kept on this device, or a welcome. */
export default function LibraryPage() {
  return <LibraryScreen />
}
