/** The words of the page as it is shown beside the work and on its own screen. */
export const PREVIEW_WORDS = {
  yourPage: 'Your page',
  appearsHere: 'Your page appears here.',
  nothingWritten: 'Nothing was written yet.',
  pressToEdit: 'Press a line to edit it.',
  otherFont: 'Shown here in another font: the right one did not come. The PDF has it.',
  cannotPrint: 'Characters that cannot print',
  cannotPrintHelp:
    'None of our fonts has them: emoji, rare characters, or a script that we do not print yet. The page shows a box in their place. Write them in Latin letters, or send the Word file, which keeps them.',
  pageOf: (number: number, count: number) => `Page ${number} of ${count}`,
  tryAgain: 'Try again',
  zoom: 'Size on the screen',
  smaller: 'Smaller',
  smallerKey: 'Smaller (−)',
  larger: 'Larger',
  largerKey: 'Larger (+)',
  fitWidthKey: 'As wide as there is room (0)',
  fitWidth: 'Fit width',
  nothingYet: 'Nothing on the page yet',
  nothingYetHelp:
    'Write your name, and it appears here in the type it will print in. Each line you add takes its place; press a line to go to where you wrote it.',
  writeName: 'Write your name',
} as const
