import { BAR_WORDS } from './bar-words'

/** The first stop of the Tab key: past the bar, to the work. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      {BAR_WORDS.skip}
    </a>
  )
}
