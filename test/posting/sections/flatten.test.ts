import { describe, expect, it } from 'vitest'
import { flatten } from '@/lib/posting/sections/flatten'
import { levels, read } from '@/test/posting/read'

describe('flatten', () => {
  it('turns markup into lines and entities into characters, and drops code', () => {
    expect(flatten('<ul><li>E&amp;M&nbsp;audits</li><li>CPC</li></ul><script>CCS</script>').trim()).toBe(
      '• E&M audits\n\n• CPC',
    )
  })

  it('keeps a text with a smaller-than sign as it is', () => {
    expect(flatten('Error rate < 5% and > 0')).toBe('Error rate < 5% and > 0')
  })

  it('gives headings glued to the words before them their own line', () => {
    const glued =
      'Keep your accuracyROLE AND DUTIESAssign codes in every settingAbstract chartsQUALIFICATIONSActive CPC'
    expect(flatten(glued).split('\n')).toEqual(
      expect.arrayContaining([
        'Keep your accuracy',
        'ROLE AND DUTIES',
        'QUALIFICATIONS',
        'Abstract charts',
        'Active CPC',
      ]),
    )
  })

  it.each(['~ Who You Are ~', '--- Who You Are ---', '== Who You Are =='])(
    'takes the ornament off %s',
    (line) => {
      expect(flatten(line)).toBe('Who You Are')
    },
  )

  it('parts years, plurals of capitals and letters behind a heading from what they are glued to', () => {
    const glued =
      'Code chartsAudit chartsApply LCDs and NCDsIdentify trendsWrite notesWHAT YOU BRINGCPC, CCS-P or RHIT2+ years of coding'
    expect(flatten(glued).split('\n')).toEqual(
      expect.arrayContaining([
        'Identify trends',
        'WHAT YOU BRING',
        'CPC, CCS-P or RHIT',
        '2+ years of coding',
      ]),
    )
  })

  it('leaves product names in camel case whole', () => {
    const names = 'athenaOne, EncoderPro, TruCode, SharePoint, PowerPoint and eClinicalWorks'
    expect(flatten(names)).toBe(names)
  })

  it('gives bullets glued to the words before them their own line', () => {
    expect(
      flatten('Requirements:•CPC or COC•At least two years of surgery•Keen on detail').split('\n'),
    ).toEqual(['Requirements:', '•CPC or COC', '•At least two years of surgery', '•Keen on detail'])
  })

  it('leaves dots between short fields', () => {
    expect(flatten('Coder•Remote•Full-time•Contract')).toBe('Coder•Remote•Full-time•Contract')
  })

  it('keeps names with dots between them together', () => {
    const row = 'Certifications: CPC•CCS•RHIT (any one of these)•Epic experience preferred'
    expect(flatten(row)).toBe(row)
  })

  it.each([
    ['in a cell', `A |${' '.repeat(200_000)}x`],
    ['before a cell', `${' '.repeat(200_000)}A | B`],
  ])('is not held up by spaces %s', (_, row) => {
    expect(flatten(`Coder\n${row}`)).toContain('A')
  })

  it('hears a heading and items in dots that let the reader wait', () => {
    const posting = read(
      'Medical Coder\n\nWhat you bring to the table...\n...2+ years of E/M coding\n...a CPC\nWhat would be the cherry on top...\n...CEMC\n\nAnd much more...',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'credential:cemc': 'preferred' })
    expect(posting.experience.map(({ years }) => years)).toEqual([2])
    expect(posting.text).toContain('And much more...')
  })
})
