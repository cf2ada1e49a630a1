import { type Resume, resumeShape } from './schema'

/** Dana Whitfield, invented: eleven years from the front desk of a clinic to risk adjustment. Two pages. */
export const experiencedCoder: Resume = resumeShape.parse({
  contact: {
    name: 'Dana Whitfield',
    headline: 'Risk adjustment and outpatient coder',
    email: 'dana.whitfield@example.com',
    phone: '(614) 555-0148',
    place: 'Columbus, OH',
    availability: 'Remote, US Eastern time',
    links: [{ id: 'link-1', label: 'LinkedIn', url: 'https://linkedin.example.com/in/dana-whitfield' }],
  },
  summary:
    'Certified Professional Coder (CPC) and Certified Risk Adjustment Coder (CRC) with nine years of coding in payer, hospital outpatient and physician settings. 97.8% audited accuracy over the last four quarters, with 40 charts a day.',
  credentials: [
    {
      id: 'credential-1',
      conceptId: 'credential:cpc',
      acronym: 'CPC',
      name: 'Certified Professional Coder',
      issuer: 'AAPC',
      number: '01430962',
      earned: '2017-05',
      expires: '2027-05-31',
      ceu: { cycleStart: '2025-06', cycleEnd: '2027-05', required: 40, earned: 27 },
    },
    {
      id: 'credential-2',
      conceptId: 'credential:crc',
      acronym: 'CRC',
      name: 'Certified Risk Adjustment Coder',
      issuer: 'AAPC',
      number: '01430962',
      earned: '2021-09',
      expires: '2027-05-31',
    },
    {
      id: 'credential-3',
      conceptId: 'credential:ccs',
      acronym: 'CCS',
      name: 'Certified Coding Specialist',
      issuer: 'AHIMA',
      earned: '',
      status: 'in-progress',
    },
  ],
  experience: [
    {
      id: 'job-1',
      title: 'Risk Adjustment Coder II',
      employer: 'Alder Creek Health Plan',
      place: 'Remote',
      start: '2022-02',
      current: true,
      hours: 'Full time, 40 hours a week',
      settings: ['Risk adjustment', 'Payer'],
      codeSets: ['ICD-10-CM', 'CMS-HCC'],
      systems: ['Inovalon', 'Epic'],
      bullets: [
        {
          id: 'bullet-1',
          text: 'Review 40 outpatient and inpatient charts a day for Medicare Advantage under CMS-HCC V28, at 97.8% accuracy in the quarterly audit.',
        },
        {
          id: 'bullet-2',
          text: 'Validate every diagnosis against MEAT criteria and the ICD-10-CM Official Guidelines before submission.',
        },
        {
          id: 'bullet-3',
          text: 'Took part in two RADV audits covering 310 charts; 1.3% of the submitted HCCs were overturned.',
        },
        {
          id: 'bullet-4',
          text: 'Sent 18 provider queries a month on unspecified diabetes and heart failure; 88% were answered within five days.',
        },
        {
          id: 'bullet-5',
          text: 'Trained six new coders on V28 changes; all reached 95% accuracy within ten weeks.',
        },
      ],
    },
    {
      id: 'job-2',
      title: 'Outpatient Coder',
      employer: 'Mercer Street Hospital',
      place: 'Columbus, OH',
      start: '2019-04',
      end: '2022-01',
      hours: 'Full time, 40 hours a week',
      settings: ['Hospital outpatient', 'Emergency department'],
      specialties: ['Orthopedics', 'Gastroenterology'],
      codeSets: ['ICD-10-CM', 'CPT', 'HCPCS Level II'],
      systems: ['Epic', 'TruCode Encoder'],
      bullets: [
        {
          id: 'bullet-6',
          text: 'Coded 34 same-day surgery and 70 emergency department records a day in Epic at 96.9% accuracy.',
        },
        {
          id: 'bullet-7',
          text: 'Cut modifier 25 and 59 denials from 5.8% to 2.1% in three quarters by working NCCI edits before release.',
        },
        {
          id: 'bullet-8',
          text: 'Assigned APCs and resolved OCE edits; kept accounts waiting for codes under two days.',
        },
        {
          id: 'bullet-9',
          text: 'Appealed 46 medical necessity denials with LCD and NCD references; 31 were overturned, worth $118,000.',
        },
      ],
    },
    {
      id: 'job-3',
      title: 'Professional Fee Coder',
      employer: 'Fairlane Family Physicians',
      place: 'Dublin, OH',
      start: '2017-06',
      end: '2019-03',
      hours: 'Full time, 40 hours a week',
      settings: ['Professional fee'],
      specialties: ['Family medicine', 'Cardiology'],
      codeSets: ['CPT', 'ICD-10-CM', 'HCPCS Level II'],
      systems: ['athenahealth'],
      bullets: [
        {
          id: 'bullet-10',
          text: 'Coded 85 E/M visits a day for 14 providers in family medicine and cardiology at 96% accuracy.',
        },
        {
          id: 'bullet-11',
          text: 'Reviewed ten charts a month with each provider; E/M agreement rose from 81% to 93% in a year.',
        },
        {
          id: 'bullet-12',
          text: 'Raised the clean claim rate from 91% to 97% with a checklist for modifiers and linked diagnoses.',
        },
      ],
    },
    {
      id: 'job-4',
      title: 'Medical Billing Specialist',
      employer: 'Fairlane Family Physicians',
      place: 'Dublin, OH',
      start: '2015-08',
      end: '2017-05',
      settings: ['Professional fee'],
      systems: ['athenahealth'],
      bullets: [
        {
          id: 'bullet-13',
          text: 'Posted 120 payments a day and worked 30 denied claims a week across nine payers.',
        },
        { id: 'bullet-14', text: 'Reduced accounts receivable over 90 days from 22% to 13% in 14 months.' },
      ],
    },
  ],
  education: [
    {
      id: 'education-1',
      credential: 'Medical coding certificate',
      area: 'Medical Billing and Coding',
      school: 'Olentangy Technical College',
      place: 'Columbus, OH',
      start: '2016-01',
      end: '2016-12',
      accreditation: 'ahima-approved',
      note: '720 class hours, with anatomy, physiology and pharmacology',
    },
  ],
  skills: {
    codeSets: ['ICD-10-CM', 'CPT', 'HCPCS Level II', 'CMS-HCC V24 and V28'],
    settings: ['Risk adjustment', 'Hospital outpatient', 'Emergency department', 'Professional fee'],
    specialties: ['Orthopedics', 'Gastroenterology', 'Cardiology', 'Family medicine'],
    systems: ['Epic', 'Inovalon', 'TruCode Encoder', 'athenahealth', 'Microsoft Excel'],
    knowledge: ['NCCI edits', 'APC', 'LCD and NCD', 'RADV', 'HIPAA', 'Medical terminology', 'Coding Clinic'],
    soft: ['Attention to detail', 'Time management'],
  },
  memberships: [
    {
      id: 'membership-1',
      organization: 'AAPC',
      role: 'Education officer, Columbus chapter',
      since: '2023-01',
    },
  ],
})
