import { countingIds } from '@/lib/base/ids'
import { type Resume, resumeShape } from '@/lib/resume/schema'

const id = countingIds('row')
const bullets = (...texts: readonly string[]) => texts.map((text) => ({ id: id(), text }))

/** An invented coder with something in every field that prints, and a CEU cycle, which does not. */
export const sampleCoder: Resume = resumeShape.parse({
  contact: {
    name: 'Ottoline Brackwater',
    headline: 'Risk adjustment auditor',
    email: 'ottoline@brackwater.example',
    phone: '(503) 555-0187',
    place: 'Salem, OR',
    availability: 'Remote, US Pacific time',
    links: [
      { id: id(), label: 'LinkedIn', url: 'https://www.linkedin.com/in/ottoline-brackwater-example/' },
      { id: id(), label: 'Talks', url: 'brackwater.example/talks' },
    ],
  },
  summary:
    'Auditor of HCC and inpatient records with nine years in three health systems. Reads the chart first, then the ' +
    'claim; keeps ICD-10-CM accuracy at 97.2% over 11,400 audited encounters and explains each finding to the provider.',
  credentials: [
    {
      id: id(),
      acronym: 'CRC',
      name: 'Certified Risk Adjustment Coder',
      issuer: 'AAPC',
      number: '01998877',
      earned: '2019-04',
      expires: '2027-04',
      ceu: { cycleStart: '2025-04', cycleEnd: '2027-04', required: 36, earned: 4711 },
    },
    { id: id(), acronym: 'CCS-P', name: '', issuer: 'AHIMA', number: '', earned: '2021', expires: '' },
    {
      id: id(),
      acronym: 'CPMA',
      name: 'Certified Professional Medical Auditor',
      issuer: 'AAPC',
      earned: '2026-12',
      status: 'in-progress',
    },
    {
      id: id(),
      acronym: 'CPC',
      name: 'Certified Professional Coder (CPC)',
      issuer: 'AAPC',
      number: '01112223',
      earned: '2015-06',
      expires: '2023-06',
      status: 'expired',
    },
  ],
  experience: [
    {
      id: id(),
      title: 'Coder, Professional Fee',
      employer: 'Willamette Bend Clinics',
      place: 'Eugene, OR',
      start: '2015-09',
      end: '2018-01',
      hours: 'Full time, 40 hours a week',
      bullets: bullets('Coded 85 encounters a day with CPT 99202–99215 and HCPCS Level II.'),
    },
    {
      id: id(),
      title: 'Risk Adjustment Auditor',
      employer: 'Tall Fir Health Plan',
      place: 'Remote',
      start: '2018-02',
      current: true,
      settings: ['Risk adjustment', 'telehealth'],
      specialties: ['cardiology'],
      codeSets: ['ICD-10-CM', 'CMS-HCC V28'],
      systems: ['Epic', '3M 360 Encompass'],
      bullets: bullets(
        'Audit 60 records a week for HCC capture; 14 coders moved from 91% to 96.5% accuracy in two quarters.',
        'Recovered $1.2 million in fiscal 2024 by pairing each CC/MCC query with the page it rests on.',
        'Wrote the MS-DRG 871 and 872 checklist that the sepsis committee adopted on 14 Mar 2023.',
      ),
    },
  ],
  education: [
    {
      id: id(),
      credential: 'Associate of Applied Science',
      area: 'Health Information Management',
      school: 'Three Rivers Community College',
      place: 'Salem, OR',
      start: '2012',
      end: '2014-06',
      accreditation: 'cahiim',
      practicum: 'externship',
      practicumDetail: '120 hours, outpatient',
      note: 'GPA 3.9',
    },
    {
      id: id(),
      credential: 'Medical coding certificate',
      school: 'Lantern Online',
      end: '2027-02',
      inProgress: true,
      accreditation: 'ahima-approved',
      practicum: 'practicode',
      practicumDetail: '600 cases',
    },
  ],
  skills: {
    codeSets: ['ICD-10-CM', 'ICD-10-PCS', 'CPT', 'HCPCS Level II'],
    settings: ['risk adjustment', 'inpatient'],
    specialties: ['cardiology', 'sepsis'],
    systems: ['Epic', 'TruCode'],
    knowledge: ['MEAT criteria', 'NCCI edits'],
    soft: ['plain writing'],
  },
  memberships: [
    { id: id(), organization: 'AAPC', role: 'education officer, Salem chapter', since: '2019' },
    { id: id(), organization: 'AHIMA', role: '', since: '2021' },
  ],
})
