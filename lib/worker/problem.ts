import type { Result } from '@/lib/base/result'

/** Why the worker gave no answer. None of these is about the resume or the posting. */
export type WorkerProblem =
  | { readonly code: 'superseded' } // a newer question took its place: nothing to say
  | { readonly code: 'timed-out' }
  | { readonly code: 'stopped' } // the person did not want to wait
  | { readonly code: 'crashed'; readonly detail: string } // the thread ended, twice
  | { readonly code: 'font-missing' } // a font file did not come; the next question asks for it again
  | { readonly code: 'failed'; readonly detail: string } // the call threw: a bug

/** What every question to the worker is answered with. */
export type Answered<Answer> = Result<Answer, WorkerProblem>
