import type { Twin } from '@/lib/tally/find-twin'

/** What the pane says in which a posting is pasted. */
export const PASTE_WORDS = {
  pasteTitle: 'Paste a posting',
  pasteWhy: 'Paste it whole. It is read on this device and kept in the list.',
  pasteText: 'The posting',
  pasteHint: 'Title, duties, requirements: everything, as it stands in the advertisement',
  pasteLink: 'Link',
  pasteLinkHint: 'Where you found it; may stay empty',
  save: 'Save the posting',
  saveAnyway: 'Save it all the same',
  saveTwin: 'Save it as well',
  patientData: 'This may be a chart and not a posting. Take it out, then save the posting.',
  openTwin: 'Open the one you have',
  reading: 'Reading the posting',
} as const

/** What a pasted posting repeats. */
export function twinWords({ by }: Twin, title: string): string {
  switch (by) {
    case 'text':
      return `You have this posting already: “${title}”.`
    case 'link':
      return `You have a posting with this link already: “${title}”.`
    case 'words':
      return `This is nearly the same text as “${title}”.`
  }
}

export function savedWords(title: string): string {
  return `“${title}” saved`
}
