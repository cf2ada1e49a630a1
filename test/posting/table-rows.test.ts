import { describe, expect, it } from 'vitest'
import { labelRows } from '@/lib/posting/table-rows'
import { levels, read } from './read'

describe('labelRows', () => {
  it.each([
    ['Education | High school\nCertification | CPC', 'Education: High school\nCertification: CPC'],
    ['Education    High school\nCertification    CPC', 'Education: High school\nCertification: CPC'],
    [
      'Education      GED          Associate degree\nCredential     CCA          CCS',
      'Education: GED; Associate degree\nCredential: CCA; CCS',
    ],
  ])('labels the rows of %j', (text, labelled) => expect(labelRows(text)).toBe(labelled))

  it.each(['Careers | Search jobs | My profile', 'CPC   or   CCS', 'Harbor Clinic | Akron, OH'])(
    'leaves %j alone',
    (text) => expect(labelRows(text)).toBe(text),
  )

  it('scopes a level to its row', () => {
    const posting = read(
      'Position | Coder\nCertification | Preferred: CPC\nSystems | Epic required\nKnowledge | ICD-10-CM, two years of experience',
    )
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'preferred',
      'software:epic': 'required',
      'codeset:icd-10-cm': 'required',
    })
  })
})
