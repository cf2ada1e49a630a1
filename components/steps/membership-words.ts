/** The words of the memberships, which stand under the certifications. */
export const MEMBERSHIP_WORDS = {
  title: 'Memberships',
  lead: 'AAPC or AHIMA, a local chapter, a part you play in it.',
  add: 'Add a membership',
  nameless: (place: number) => `Membership ${place}`,
  organization: 'Organization',
  role: 'Role',
  roleHint: 'Member',
  since: 'Since',
  hidden: 'Hidden in this resume',
  removed: (name: string) => `${name} removed`,
} as const
