import type { AdviceSource } from './finding'

/** What the rules rest on. Gathered on 2026-11-22; the regulation, the index and the report on gaps on 2026-11-26. */
export const SOURCES = {
  search: {
    label: 'Jobscan on Lever: its search does not expand abbreviations',
    url: 'https://www.jobscan.co/blog/lever-ats',
  },
  slash: {
    label: 'PostgreSQL’s documentation: words joined by a slash are indexed as one',
    url: 'https://www.postgresql.org/docs/current/textsearch-parsers.html',
  },
  afterName: {
    label: 'AHIMA: credentials stand after the name while they are valid and in good standing',
    url: 'https://answers.ahima.org',
  },
  apprentice: {
    label: 'AAPC: the A stays until the apprenticeship is complete',
    url: 'https://www.aapc.com/certifications/cpc/complete-your-cpc-apprenticeship',
  },
  duties: {
    label: 'Fortus Group, recruiters in health care: achievements, not duties',
    url: 'https://www.fortusgroup.com/2018/12/17/resume-organization-dos-and-donts-for-medical-professionals/',
  },
  vague: {
    label: 'RCM Jobs, a hiring guide for coders: vague resumes are read as a risk',
    url: 'https://rcmjobs.com/resources/how-to-hire-a-medical-coder/',
  },
  identifiers: {
    label: '45 CFR 164.514(b)(2): what identifies a patient',
    url: 'https://www.ecfr.gov/current/title-45/section-164.514',
  },
  gaps: {
    label:
      'Harvard Business School, Hidden Workers, 2021: many systems sort out a gap of more than six months',
    url: 'https://www.hbs.edu/managing-the-future-of-work/Documents/research/hiddenworkers09032021.pdf',
  },
  order: {
    label: 'Hospital Careers, resume format: newest first, about ten years of detail',
    url: 'https://hospitalcareers.com/guides/resume-format',
  },
  counting: { label: 'How Fit is counted here: see the weights', url: null },
  usage: { label: 'General usage', url: null },
} as const satisfies Record<string, AdviceSource>
