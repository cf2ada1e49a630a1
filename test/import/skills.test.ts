import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

describe('a section of skills', () => {
  it('leaves out how well somebody knows them, and shows it', async () => {
    const { skills, left } = await read('Cerner\nVery Good\nQuery writing\nExcellent\nSpreadsheets\nGood')
    expect(skills).toEqual(['Cerner', 'Query writing', 'Spreadsheets'])
    expect(left).toEqual(['Very Good', 'Excellent', 'Good'])
  })

  it('is a list that a mail broke in the middle of an item', async () => {
    const { skills } = await read(
      'Query writing, Appeals, Charge review, Cerner, Spreadsheets, Nuance Dragon\nMedical, Slides, Forklift',
    )
    expect(skills).toContain('Nuance Dragon Medical')
  })

  it('is over where the ways to reach its owner stand at the foot', async () => {
    const { skills } = await read('Query writing | Appeals\n(919) 555-0126 • dana.w@example.com • Durham, NC')
    expect(skills).toEqual(['Appeals', 'Query writing'])
  })

  it('is a list that a mail broke in the middle of its last item', async () => {
    const { skills } = await read(
      'Query writing, Appeals, Charge review, Cerner, Spreadsheets, Slides, 3M 360\nEncompass',
    )
    expect(skills).toContain('3M 360 Encompass')
  })

  it('is a list with dashes between, and none of it a label', async () => {
    const { skills } = await read('Query writing – Appeals – Forklift – Slides')
    expect(skills).toEqual(['Appeals', 'Forklift', 'Query writing', 'Slides'])
  })

  it('has labels with a stroke before a list', async () => {
    const { skills } = await read('Operations / Inventory, Shift plans\nEquipment / Reach truck, Forklift')
    expect(skills).toEqual(['Forklift', 'Inventory', 'Reach truck', 'Shift plans'])
  })

  it('has labels with a hyphen where every row has one', async () => {
    const labelled = await read('Operations - Inventory, Shift plans\nEquipment - Forklift')
    expect(labelled.skills).toEqual(['Forklift', 'Inventory', 'Shift plans'])
    const plain = await read('Operations - Inventory, Shift plans\nForklift')
    expect(plain.skills).toContain('Operations - Inventory')
  })

  it('leaves out for how many years, as job boards write it, and shows it', async () => {
    const { skills, left } = await read('Cerner (10+ years)\nQuery writing (Less than 1 year)\nSpreadsheets')
    expect(skills).toEqual(['Cerner', 'Query writing', 'Spreadsheets'])
    expect(left).toEqual(['Cerner (10+ years)', 'Query writing (Less than 1 year)'])
  })
})

async function read(skillLines: string) {
  const text = `Dana Whitfield\n555-555-0142\n\nSKILLS\n${skillLines}\n`
  const read = await importFile(new TextEncoder().encode(text), 'resume.txt', '2026-11-26')
  if (!read.ok) throw new Error(read.problem.code)
  const { resume, lines, leftovers } = read.value
  return { skills: Object.values(resume.skills).flat().sort(), left: leftovers.map((at) => lines[at]?.text) }
}

it('reads “Areas of strength” for a heading of skills', () => {
  const { skills } = understand(
    sourceLines(
      'Ann Bell\nAREAS OF STRENGTH\nAnatomy, E/M leveling, EOB review\n\nEXPERIENCE\nCoder, Elm Clinic, 2019 - 2020',
    ),
    '2026-11-28',
  ).resume
  expect(skills.knowledge).toEqual(['Anatomy', 'E/M leveling', 'EOB review'])
})
