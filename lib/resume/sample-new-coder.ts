import { type Resume, resumeShape } from './schema'

/** Teo Marchetti, invented: a CPC-A fresh from a certificate with Practicode, after years at a front desk. One page. */
export const newCoder: Resume = resumeShape.parse({
  contact: {
    name: 'Teo Marchetti',
    headline: 'Entry-level medical coder',
    email: 'teo.marchetti@example.com',
    phone: '(505) 555-0133',
    place: 'Albuquerque, NM',
    availability: 'On site or hybrid',
  },
  summary:
    'Certified Professional Coder – Apprentice (CPC-A) with 600 Practicode cases at 91% accuracy and four years at the front desk of an urgent care clinic. Looking for a first coding position in outpatient or professional fee coding.',
  credentials: [
    {
      id: 'credential-1',
      conceptId: 'credential:cpc-a',
      acronym: 'CPC-A',
      name: 'Certified Professional Coder - Apprentice',
      issuer: 'AAPC',
      number: '02061175',
      earned: '2026-06',
      expires: '2028-06-30',
    },
  ],
  education: [
    {
      id: 'education-1',
      credential: 'Medical coding certificate',
      area: 'Medical Coding',
      school: 'Rio Cobre Community College',
      place: 'Albuquerque, NM',
      start: '2025-08',
      end: '2026-05',
      practicum: 'practicode',
      practicumDetail: '600 cases, 91% accuracy, strongest in urgent care and orthopedics',
      note: 'Anatomy, medical terminology, ICD-10-CM, CPT and HCPCS Level II',
    },
  ],
  experience: [
    {
      id: 'job-1',
      title: 'Patient Access Representative',
      employer: 'Sandia View Urgent Care',
      place: 'Albuquerque, NM',
      start: '2022-03',
      current: true,
      hours: 'Full time, 36 hours a week',
      settings: ['Urgent care'],
      systems: ['eClinicalWorks'],
      bullets: [
        {
          id: 'bullet-1',
          text: 'Register 65 patients a day and verify coverage with 11 payers, at a 1.2% error rate.',
        },
        {
          id: 'bullet-2',
          text: 'Match diagnoses and charges on 40 encounter forms a day before they go to billing.',
        },
        { id: 'bullet-3', text: 'Corrected 210 rejected claims for eligibility in 2025; 184 were paid.' },
      ],
    },
    {
      id: 'job-2',
      title: 'Shift Lead',
      employer: 'Piñon Street Market',
      place: 'Albuquerque, NM',
      start: '2019-05',
      end: '2022-02',
      bullets: [{ id: 'bullet-4', text: 'Led a team of eight and closed the daily accounts.' }],
    },
  ],
  skills: {
    codeSets: ['ICD-10-CM', 'CPT', 'HCPCS Level II'],
    settings: ['Urgent care', 'Professional fee'],
    systems: ['eClinicalWorks', 'Microsoft Excel'],
    knowledge: [
      'Medical terminology',
      'Anatomy and physiology',
      'HIPAA',
      'E/M leveling',
      'Insurance verification',
    ],
    soft: ['Attention to detail', 'Communication'],
  },
  memberships: [
    { id: 'membership-1', organization: 'AAPC', role: 'Member, Albuquerque chapter', since: '2025-09' },
  ],
})
