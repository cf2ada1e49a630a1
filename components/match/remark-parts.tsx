import { WholeCodes } from './whole-codes'

/** One line of what a remark says: its term and its words. */
export function Said({ term, words }: { readonly term: string; readonly words: string }) {
  if (words === '') return null
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd>
        <WholeCodes text={words} />
      </dd>
    </>
  )
}

/** The class of the list of what a remark says. */
export const SAID_LIST = 'said-list text-13 text-pretty'

/** The class of the margin in which stands what to do. */
export const DO_MARGIN = 'border-l border-accent pl-3.5 text-13 text-pretty'
