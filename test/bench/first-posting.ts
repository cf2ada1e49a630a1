/** Prints how many milliseconds the first posting of a process takes, with the lexicon's index to build. */
import { readPosting } from '@/lib/posting/read-posting'
import { time } from './clock'
import { longPosting } from './texts'

const posting = longPosting(2000)
console.log(await time(() => readPosting(posting)))
