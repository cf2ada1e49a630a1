import { FIRST_VISIT } from '@/components/library/first-visit'
import { LibraryScreen } from '@/components/library/library-screen'
import '@/components/library/welcome.css'
import { WelcomePicture } from '@/components/library/welcome-picture'
import { WelcomeOpening, WelcomePledges } from '@/components/library/welcome-words'

/** The start: what is kept on this device, or a welcome. */
export default function LibraryPage() {
  return (
    <>
      <LibraryScreen
        welcome={{ opening: <WelcomeOpening />, pledges: <WelcomePledges />, picture: <WelcomePicture /> }}
      />
      <script>{FIRST_VISIT}</script>
    </>
  )
}
