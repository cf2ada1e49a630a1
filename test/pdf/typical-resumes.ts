import fc from 'fast-check'
import { type Resume, resumeShape } from '@/lib/resume/schema'

/** Resumes as coders have them: one to four pages, every kind of entry, codes of every form. Invented throughout. */
export function typicalResumes(count: number, seed: number): readonly Resume[] {
  return fc.sample(arbitraryTypical, { numRuns: count, seed })
}

const NAMES = [
  'Odalys Ferncastle',
  'Nguyễn Thị Ánh Tuyết',
  'Łucja Żółkiewska-Ścięgosz',
  'Bo Ames',
  'Renée D’Arcy-Vaillancourt',
]
const CREDENTIALS = [
  ['CPC', 'Certified Professional Coder', 'AAPC'],
  ['CPC-A', 'Certified Professional Coder – Apprentice', 'AAPC'],
  ['CCS', 'Certified Coding Specialist', 'AHIMA'],
  ['CCS-P', 'Certified Coding Specialist – Physician-based', 'AHIMA'],
  ['CRC', 'Certified Risk Adjustment Coder', 'AAPC'],
  ['CDEO', 'Certified Documentation Expert Outpatient', 'AAPC'],
  ['RHIT', 'Registered Health Information Technician', 'AHIMA'],
  ['CEDC', 'Certified Emergency Department Coder', 'AAPC'],
] as const
const TITLES = [
  'Inpatient Coder II',
  'Risk Adjustment Auditor',
  'Coder',
  'E/M Auditor and Educator',
  'Medical Billing Specialist',
]
const PLACES = ['Columbus, OH', 'Remote', 'St. George, UT', 'Winston-Salem, NC', '']
const LINES = [
  'Code 92 encounters a day in ICD-10-CM, CPT 99202–99215 and HCPCS Level II at 97.4% accuracy over four audits',
  'Cut DNFB from 5.1 to 3.2 days by working MS-DRG 853 and CC/MCC queries within 24 hours',
  'Answered CO-97 and CO-50 denials; recovered $1.2 million in fiscal 2024',
  'Append modifiers 25, 59 and XU by the NCCI edits of each quarter',
  'Taught ICD-10-PCS root operations to twelve coders',
  'Audited HCC capture under CMS-HCC V28 for 11,400 members',
  'Query physicians',
  'Wrote the pre-bill checklist for same-day surgery, 3M 360 Encompass and EpicCare, that two sister hospitals in the system took over as it was and still use',
]

const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'))
const rows = <Row>(row: fc.Arbitrary<Row>, minLength: number, maxLength: number) =>
  fc.array(row, { minLength, maxLength })

const arbitraryTypical: fc.Arbitrary<Resume> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    credentials: fc.uniqueArray(fc.constantFrom(...CREDENTIALS), { maxLength: 6 }),
    status: fc.array(fc.constantFrom('held', 'held', 'held', 'in-progress', 'expired'), {
      minLength: 6,
      maxLength: 6,
    }),
    jobs: rows(
      fc.record({
        title: fc.constantFrom(...TITLES),
        place: fc.constantFrom(...PLACES),
        from: month,
        to: month,
        lines: rows(fc.constantFrom(...LINES), 0, 9),
        hours: fc.constantFrom('', 'Full time, 40 hours a week', 'Per diem'),
        systems: fc.subarray(['Epic', '3M 360 Encompass', 'Optum EncoderPro']),
      }),
      1,
      8,
    ),
    summary: rows(fc.constantFrom(...LINES), 0, 3),
    skills: fc.subarray([
      'ICD-10-CM',
      'ICD-10-PCS',
      'CPT',
      'HCPCS Level II',
      'CDT',
      'E/M leveling',
      'CC/MCC capture',
    ]),
    schools: fc.integer({ min: 0, max: 2 }),
    memberships: fc.integer({ min: 0, max: 2 }),
  })
  .map((life) =>
    resumeShape.parse({
      contact: {
        name: life.name,
        email: 'coder@ferncastle.example',
        phone: '(614) 555-0148',
        place: 'Columbus, OH',
        links: [
          { id: 'l', label: 'LinkedIn', url: 'https://www.linkedin.com/in/odalys-ferncastle-example/' },
        ],
      },
      summary: life.summary.map((line) => `${line}.`).join(' '),
      credentials: life.credentials.map(([acronym, name, issuer], index) => ({
        id: `c${index}`,
        acronym,
        name,
        issuer,
        number: `0${1234567 + index * 1111}`,
        earned: `${2010 + index}-0${1 + index}`,
        expires: `${2027 + index}-0${9 - index}`,
        status: life.status[index],
      })),
      skills: { codeSets: life.skills, knowledge: life.skills.slice(2) },
      experience: life.jobs.map(({ from, to, lines, ...job }, index) => ({
        ...job,
        id: `j${index}`,
        employer: `Fern Creek Hospital ${String.fromCharCode(65 + index)}`,
        start: `${2023 - index * 2}-${from}`,
        end: index === 0 ? '' : `${2024 - index * 2}-${to}`,
        current: index === 0,
        bullets: lines.map((text, row) => ({ id: `b${row}`, text: `${text} (${index}.${row})` })),
      })),
      education: Array.from({ length: life.schools }, (_, index) => ({
        id: `e${index}`,
        credential: index === 0 ? 'Associate of Applied Science' : 'Medical coding certificate',
        area: 'Health Information Technology',
        school: `Lakeshore College ${index}`,
        end: `${2008 + index}-05`,
      })),
      memberships: Array.from({ length: life.memberships }, (_, index) => ({
        id: `m${index}`,
        organization: index === 0 ? 'AAPC' : 'AHIMA',
        since: `${2012 + index}`,
      })),
    }),
  )
