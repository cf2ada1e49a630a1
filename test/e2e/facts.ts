/** One invented coder as she would type herself in, and a posting as it comes off a hospital's site. */
export const facts = {
  name: 'Odalys Brennecke',
  headline: 'Outpatient coder',
  email: 'odalys.brennecke@example.com',
  phone: '(419) 555-0117',
  place: 'Toledo, OH',
  availability: 'Remote, US Eastern time',
  credentials: [
    { type: 'cpc', acronym: 'CPC', number: '01882041', earned: '6/2018', expires: 'June 2027' },
    { type: 'rhit', acronym: 'RHIT', number: '', earned: 'May 2016', expires: '12/2027' },
  ],
  jobs: [
    {
      title: 'Medical Coder',
      employer: 'Fallen Timbers Clinic',
      place: 'Maumee, OH',
      from: '8/16',
      to: 'Feb 2020',
      bullets: ['Coded 60 office visits a day in CPT and ICD-10-CM at 96% accuracy.'],
    },
    {
      title: 'Outpatient Coder II',
      employer: 'Swan Creek Regional Hospital',
      place: 'Toledo, OH',
      from: 'March 2020',
      to: '',
      bullets: [
        'Code 45 same-day surgery and observation records a day in Epic with 97.2% audited accuracy.',
        'Send 20 provider queries a month; 91% are answered within two days.',
        'Cut CO-16 denials from 6.4% to 2.9% in three quarters by correcting modifier 59 use.',
      ],
    },
  ],
  education: {
    credential: 'Associate of Applied Science',
    area: 'Health Information Technology',
    school: 'Maumee Valley College',
    end: 'May 2016',
  },
  skills: { codeSets: ['ICD-10-CM', 'HCPCS Level II'], knowledge: ['NCCI edits'] },
  summary: 'Outpatient coder with ten years in clinics and hospital outpatient departments.',
} as const

export const posting = `
  HOME  >  CAREERS  >  SEARCH RESULTS                                   Req #: R-118204


Outpatient Coder (Remote)
Lake Plains Health   |  Full Time  |  Days  |  Posted 4 days ago

At Lake Plains Health we believe in caring for every neighbor. We have been named a Best Place to Work four years in a row!

What you’ll do
•\tAssign ICD‑10‑CM, CPT and HCPCS Level II codes to outpatient surgery, observation and ED records
•\tQuery providers when documentation is unclear or conflicting
•\tWork NCCI edits and coding related denials
Requirements:
- Current CPC, COC, CCS or RHIT.  CPC-A not accepted.
- Minimum of three (3) years’ outpatient coding experience
- High school diploma or GED; Associate’s degree in HIT preferred
- Epic required. Experience with 3M 360 Encompass is a plus!
- Ability to maintain 95% accuracy
Must live in OH, MI or IN.

Benefits: medical, dental, vision, 403(b) w/ match, PTO, tuition reimbursement & paid AAPC dues.

Lake Plains Health is an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, national origin, disability or protected veteran status.
`
