import { type Library, readLibrary } from '@/components/state/use-library'
import { type StopWatching, watch } from '@/lib/storage/watch'

/** Tells what is kept on this device, now and after every change in this tab or another. */
export function watchLibrary(onChange: (library: Library) => void): StopWatching {
  return watch(readLibrary, onChange)
}
