/** What an applicant tracking system would see of a PDF that was made elsewhere. */
export type ForeignReading = {
  readonly pageCount: number
  /** Lines in the order in which the file draws them, which is the order that most systems read. */
  readonly lines: readonly ForeignLine[]
  readonly sections: readonly ForeignSection[]
  readonly contact: ForeignContact
  /** The worst first. */
  readonly warnings: readonly ReadingWarning[]
  /** The bytes of a `resume.json` inside the file: it was made here and can be brought back whole. */
  readonly attachedResume: Uint8Array | null
}

export type ForeignLine = {
  readonly text: string
  /** From 1. */
  readonly page: number
  /** The file marks it as decoration, such as a running head: careful readers pass it over. */
  readonly isArtifact: boolean
}

export type ForeignSection = {
  readonly kind: SectionKind
  /** As it stands there. */
  readonly heading: string
  /** Index of the heading among the lines. */
  readonly line: number
}

export type SectionKind =
  | 'summary'
  | 'credentials'
  | 'experience'
  | 'education'
  | 'skills'
  | 'memberships'
  | 'training'

/** Null is what was not found. */
export type ForeignContact = {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly place: string | null
  readonly links: readonly string[]
}

/** What makes systems misread a file. Pages count from 1; words are examples from the file, at most five. */
export type ReadingWarning =
  | { readonly code: 'no-text-layer'; readonly pages: readonly number[] }
  | { readonly code: 'unknown-characters'; readonly count: number; readonly words: readonly string[] }
  | { readonly code: 'columns'; readonly pages: readonly number[] }
  | { readonly code: 'table'; readonly pages: readonly number[]; readonly words: readonly string[] }
  | { readonly code: 'dates-at-the-edge'; readonly count: number; readonly words: readonly string[] }
  | { readonly code: 'text-in-margin'; readonly pages: readonly number[]; readonly words: readonly string[] }
  | { readonly code: 'contact-in-margin'; readonly words: readonly string[] }
  | { readonly code: 'cut-codes'; readonly words: readonly string[] }
  | { readonly code: 'glued-codes'; readonly words: readonly string[] }
  | { readonly code: 'glued-words'; readonly count: number; readonly words: readonly string[] }
  | { readonly code: 'spaced-letters'; readonly words: readonly string[] }
  | { readonly code: 'lone-bullets'; readonly count: number }
  | { readonly code: 'no-sections' }
  | { readonly code: 'no-contact' }
  | { readonly code: 'not-read-to-the-end'; readonly pageCount: number; readonly pagesRead: number }

/** Why a file could not be read at all. */
export type ForeignProblem =
  | { readonly code: 'not-a-pdf' }
  | { readonly code: 'damaged-pdf' }
  | { readonly code: 'too-long-to-read' }
  | { readonly code: 'password-needed' }
  | { readonly code: 'pdf-too-large'; readonly bytes: number; readonly limitBytes: number }
