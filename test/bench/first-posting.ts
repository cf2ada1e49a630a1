/**
 * Prints how many milliseconds the first posting of a process takes, with the lexicon's index to build. With the
 * argument `prepared` the process got ready beforehand, as the worker does while nobody has pasted anything yet.
 */
import { readPosting } from '@/lib/posting/read-posting'
import { prepareMatching } from '@/lib/worker/prepare'
import { time } from './clock'
import { longPosting } from './texts'

const posting = longPosting(2000)
if (process.argv.includes('prepared')) await prepareMatching()
console.log(await time(() => readPosting(posting)))
