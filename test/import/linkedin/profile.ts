import { type Drawn, foreignPdf } from '@/test/pdf/foreign-pdf'

/** Lines below one another, each with its size and the distance that LinkedIn gives lines of that size. */
function column(
  x: number,
  fromY: number,
  lines: readonly (string | readonly [string, number])[],
): readonly Drawn[] {
  let y = fromY
  return lines.map((line): Drawn => {
    const [text, size] = typeof line === 'string' ? [line, 10.5] : line
    y += PITCH[size] ?? 15
    return [text, x, y, size]
  })
}

const PITCH: Readonly<Record<number, number>> = { 26: 30, 15.75: 34, 13: 26, 12: 20 }

/** A profile in the look of the PDF that LinkedIn saves: a sidebar, sizes that mean something, pages counted. */
export function linkedInProfile(): Promise<Uint8Array> {
  const sidebar = column(22, 30, [
    ['Contact', 13],
    '9185550143 (Mobile)',
    'rhea@example.com',
    'www.linkedin.com/in/rhea-',
    'stanhope (LinkedIn)',
    'rhea.example.org (Personal)',
    ['Top Skills', 13],
    'ICD-10-CM',
    'Medical Billing',
    ['Languages', 13],
    'Spanish (Native or Bilingual)',
    ['Certifications', 13],
    'Certified Professional Coder -',
    'Apprentice (CPC-A)',
    'Certified Risk Adjustment Coder',
    '(CRC)',
  ])
  const first = column(224, 30, [
    ['Rhea Stanhope', 26],
    ['Outpatient Coder | CRC', 12],
    ['Tulsa, Oklahoma, United States', 12],
    ['Summary', 15.75],
    'Codes orthopedics and cardiology for eleven providers in three clinics, answers',
    'denials within two days and trains new coders.',
    ['Experience', 15.75],
    ['Harbor Clinic', 12],
    '7 years 11 months',
    ['Senior Coder', 11.5],
    'March 2021 - Present (5 years 9 months)',
    'Tulsa, Oklahoma, United States',
    '• Code 90 encounters a day',
    '• Train two coders',
    ['Coder', 11.5],
    'January 2019 - March 2021 (2 years 3 months)',
    ['Pier Nine Medical Group', 12],
    ['Biller', 11.5],
    'June 2015 - December 2018 (3 years 7 months)',
  ])
  const second = column(224, 30, [
    'Sent claims daily for nine providers.',
    ['Education', 15.75],
    ['Tulsa College', 12],
    'Associate of Science, Health Information Technology · (2013 - 2015)',
  ])
  const count = (page: number): Drawn => [`Page ${page} of 2`, 540, 770, 9]
  return foreignPdf([...sidebar, ...first, count(1)], [...second, count(2)])
}

/** A longer career in the same look: names, titles and degrees that take two lines, three pages, sections that few have. */
export function longLinkedInProfile(): Promise<Uint8Array> {
  const sidebar = column(22, 30, [
    ['Contact', 13],
    '(480) 555-0171 (Home)',
    'imogen.achterberg@',
    'example.org',
    'www.linkedin.com/in/imogen-',
    'achterberg-rhit-4471b2 (LinkedIn)',
    'codingnotes.example.net/about (Blog)',
    ['Top Skills', 13],
    'Risk Adjustment',
    '3M 360 Encompass',
    'Mentoring',
    ['Languages', 13],
    'Dutch (Professional Working)',
    ['Certifications', 13],
    'Registered Health Information',
    'Technician (RHIT)',
    'CRC',
    'ICD-10-CM/PCS Approved Trainer',
    ['Honors-Awards', 13],
    'Auditor of the Quarter',
    ['Publications', 13],
    'Ten Ways to Read an Operative',
    'Report',
  ])
  const first = column(224, 30, [
    ['Imogen Achterberg, RHIT, CRC', 26],
    ['Coding Auditor and Educator | Risk Adjustment | Inpatient and', 12],
    ['Outpatient', 12],
    ['Greater Phoenix Area', 12],
    ['Summary', 15.75],
    'Audits charts of forty coders and teaches what she finds.',
    ['Experience', 15.75],
    ['Saguaro Regional Health Network of Northern and Central', 12],
    ['Arizona', 12],
    '5 years 2 months',
    ['Lead Coding Auditor, Risk Adjustment and Documentation', 11.5],
    ['Integrity', 11.5],
    'October 2023 - Present (3 years 2 months)',
    'Phoenix, Arizona, United States',
    '• Audits 60 charts a week',
    '• Reports to the compliance committee of the network, which meets each month',
    'and decides on training',
    ['Coding Auditor', 11.5],
    'October 2021 - October 2023 (2 years 1 month)',
    'Remote',
    'Audited professional fee charts of nine clinics.',
  ])
  const second = column(224, 30, [
    ['Palo Verde Medical Group', 12],
    ['Inpatient Coder', 11.5],
    'February 2018 - September 2021 (3 years 8 months)',
    'Mesa, Arizona, United States',
    '- Coded 25 inpatient charts a day',
    ['Freelance', 12],
    ['Medical Records Clerk', 11.5],
    '2016 - 2018 (2 years)',
  ])
  const third = column(224, 30, [
    ['Education', 15.75],
    ['Sonoran Valley Community College', 12],
    'Associate of Applied Science - AAS, Health Information Technology/',
    'Technician · (August 2015 - May 2017)',
    ['Mesa Evening High School', 12],
  ])
  const count = (page: number): Drawn => [`Page ${page} of 3`, 540, 770, 9]
  return foreignPdf([...sidebar, ...first, count(1)], [...second, count(2)], [...third, count(3)])
}
