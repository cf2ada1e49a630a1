import { type Drawn, foreignPdf } from '../pdf/foreign-pdf'

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
