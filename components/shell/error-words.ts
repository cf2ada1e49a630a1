/** What the screen of a fault says. */
export const ERROR_WORDS = {
  title: 'Something here broke',
  whatIsSafe:
    'This is a fault in Chartwright, not in your resume. What you wrote is still on this device; save it in a file now to be sure.',
  tryAgain: 'Try again',
  fetchAnew: 'Fetch the program anew',
  goToLibrary: 'Go to the library',
  faultIs: (name: string) => `The fault calls itself: ${name}`,
} as const
