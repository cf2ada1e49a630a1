/** What the picture of the welcome shows: an invented posting, the page that answers it, and the sum of both. */
export const PICTURE_WORDS = {
  said: 'A job posting with its requirements marked, CPC, two years, ICD-10-CM and CPT checked and Epic still open, and under it the resume page with the words that answer them.',
  title: 'Outpatient Coder',
  boilerplate: 'We are a growing team with a friendly canteen.',
  name: 'Wilma Okafor, CPC',
  place: 'Dayton, Ohio · Remote, US Eastern time',
  certifications: 'Certifications',
  credential: 'Certified Professional Coder (CPC)',
  issuer: 'AAPC',
  experience: 'Experience',
  job: 'Professional Fee Coder',
  employer: 'Tamarack Physicians',
  dates: 'March 2022 – Present',
  years: '2 years',
  ifUsed: 'If you used it, say where. If not, leave it.',
} as const
