import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Result } from '@/lib/base/result'
import { type BringProblem, type BroughtIn, bringFile } from './bring-file'

/** What a file became. */
export type Outcome = { readonly file: File; readonly result: Result<BroughtIn, BringProblem> }

/** What the row shows: files under way, the box for a text, or what to say of a reading that was cut off. */
export type Asked = 'files' | 'paste' | 'choose' | 'interrupted'

type Bringing = {
  readonly asked: Asked | null
  /** What stands in the box: a text that could not be read is not pasted twice. */
  readonly text: string
  readonly files: readonly File[]
  /** The file that is being read now. */
  readonly reading: string | null
  /** It takes so long that one may want to stop it. */
  readonly isLong: boolean
  readonly outcomes: readonly Outcome[]
}

/** Outlives the screen: the first resume that comes in turns the welcome into the library. */
const store = createStore<Bringing>(() => ({
  asked: null,
  text: '',
  files: [],
  reading: null,
  isLong: false,
  outcomes: [],
}))

/** Most files take a quarter of it. */
const LONG_MS = 2000

let underWay: AbortController | null = null

export function useBringing(): Bringing {
  return useStore(store)
}

/** Asks for the box, for the window in which files are chosen, or for nothing more. */
export function ask(asked: Asked | null) {
  store.setState({ asked })
}

export function keepText(text: string) {
  store.setState({ text })
}

/** Stops the file that is being read now; those behind it go on. */
export function stopReading() {
  underWay?.abort()
}

/**
 * Brings files in, one after the other; newer ones take the place of those that wait. A single resume is opened, of several
 * each says what it became.
 *
 * @param goTo leads to an address of this site
 */
export async function bringAll(files: readonly File[], goTo: (href: string) => void) {
  if (files.length === 0) return
  store.setState({ asked: 'files', files, reading: null, outcomes: [] })
  const isNewest = () => store.getState().files === files
  for (const file of files) {
    const result = await bringStoppable(file)
    if (!isNewest()) return
    if (files.length === 1 && result.ok && result.value.kind === 'resume') {
      store.setState({ asked: null, text: '' })
      goTo(placeOf(result.value))
    } else store.setState(({ outcomes }) => ({ outcomes: [...outcomes, { file, result }] }))
  }
  store.setState({ reading: null })
}

async function bringStoppable(file: File): Promise<Outcome['result']> {
  const stop = new AbortController()
  underWay = stop
  store.setState({ reading: file.name, isLong: false })
  const timer = setTimeout(() => underWay === stop && store.setState({ isLong: true }), LONG_MS)
  const result = await bringFile(file, stop.signal)
  clearTimeout(timer)
  return result
}

/** Where a resume that was brought opens: beside its file, or in the wizard where nothing is to be looked over. */
export function placeOf({ draft }: Extract<BroughtIn, { readonly kind: 'resume' }>): string {
  const screen = draft.brought === undefined ? '/write/contact/' : '/review/'
  return `${screen}?${new URLSearchParams({ resume: draft.id })}`
}
