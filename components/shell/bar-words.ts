/** What every screen says around its own words: the bar, the way past it, the ways to a file. */
export const BAR_WORDS = {
  name: 'Chartwright',
  toLibrary: 'To the library',
  views: 'Views',
  skip: 'Skip to the work',
  saveBackup: 'Save a backup file',
  saveCopy: 'Save a copy in a file',
} as const
