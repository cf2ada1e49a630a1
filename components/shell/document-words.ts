/** What the bar of an open resume says, and what stands there when none could be opened. */
export const DOCUMENT_WORDS = {
  opening: 'Opening the resume',
  noneOpen: 'No resume is open',
  noneOpenHelp: 'The library has all of them. Open one there, or begin another.',
  notHere: 'This resume is not on this device',
  notHereHelp:
    'It may have been deleted, or it is kept in another browser. A backup file made there brings it here.',
  notOpened: 'This resume could not be opened',
  goToLibrary: 'Go to the library',
  versions: 'Earlier versions',
  nameOfResume: 'Name of this resume',
  undo: 'Undo',
  redo: 'Redo',
  saving: 'Saving',
  notSaved: 'Not saved',
  savedAt: (time: string) => `Saved ${time}`,
  onThisDevice: 'on this device',
  notSavedSince: (time: string) => `Not saved since ${time}.`,
  tryAgain: 'Try again',
} as const
