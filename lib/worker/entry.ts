import { expose } from 'comlink'
import { answers } from './answers'

/** The thread: answers what protocol.ts allows to ask. */
expose(answers)
