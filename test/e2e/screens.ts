/** The start and the steps, each with its heading. */
export const WRITE_SCREENS = [
  ['/', 'Resumes'],
  ['/write/contact/', 'Contact'],
  ['/write/certifications/', 'Certifications'],
  ['/write/experience/', 'Experience'],
  ['/write/education/', 'Education'],
  ['/write/skills/', 'Skills'],
  ['/write/summary/', 'Summary'],
] as const

/** All others, with their heading where that is always the same. */
export const OTHER_SCREENS = [
  ['/match/', /./],
  ['/page/', /./],
  ['/review/', /./],
  ['/history/', 'Earlier versions'],
  ['/postings/', /./],
  ['/credentials/', 'Credentials'],
  ['/how-it-works/', /./],
  ['/how-it-works/words/', /./],
  ['/licenses/', /./],
] as const

export const SCREENS = [...WRITE_SCREENS, ...OTHER_SCREENS] as const

/** The address of a screen for one resume. */
export function addressOf(screen: string, resumeId: string): string {
  return screen === '/' ? screen : `${screen}?resume=${resumeId}`
}
