/** The words of the screen about the copy on this device and the licences in it. */
export const LICENSES_WORDS = {
  title: 'About this copy',
  lead: 'Chartwright is free software under the MIT license. What follows is on your device, and works without a network.',
  counted: (packages: number, fonts: number) => `${packages} packages, ${fonts} fonts.`,
  copy: {
    title: 'On this device',
    looking: 'Looking at what is kept',
    fromNetwork: 'This page came from the network. In a moment it is kept here, and opens without one.',
    kept: (version: string, megabytes: string) =>
      `Version ${version}, ${megabytes} MB. It opens without a network.`,
    anew: 'If something looks broken, the program can be fetched anew. Your resumes and postings stay as they are.',
    fetch: 'Fetch the program anew',
  },
  code: {
    title: 'Code',
    lead: 'Each of these is part of the program. Open one to read its terms in full.',
  },
  font: {
    title: 'Fonts',
    lead: 'The fonts of the screens, and those that your resumes are set in. All are under one license, which stands below them.',
    terms: 'SIL Open Font License',
    license: 'OFL-1.1',
  },
} as const
