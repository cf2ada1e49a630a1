import { describe, expect, it } from 'vitest'
import { readText } from '@/lib/import/read-text'

describe('readText', () => {
  it('gives a line of text with its bullet and the space before it', () => {
    const lines = readText('Rhea Stanhope, CPC\n\nExperience\n- Coded 90 charts a day')
    expect(lines.map(({ text, listItem, gapBefore }) => [text, listItem, gapBefore])).toEqual([
      ['Rhea Stanhope, CPC', false, 0],
      ['Experience', false, 1],
      ['Coded 90 charts a day', true, 0],
    ])
  })

  it('begins a line of its own at a label', () => {
    const lines = readText('Training: CRC course 2019; HCC boot camp 2020\nComputer: Excel, Epic')
    expect(lines.map(({ text }) => text)).toHaveLength(2)
  })

  it('takes the same mark for a bullet where few lines have it', () => {
    const lines = readText(
      'Harbor Clinic\nOutpatient Coder\n2019 - 2021\n> Coded visits\n> Trained two coders',
    )
    expect(lines.filter(({ listItem }) => listItem).map(({ text }) => text)).toEqual([
      'Coded visits',
      'Trained two coders',
    ])
  })

  it('takes the marks off that a mail program puts before what it quotes', () => {
    const lines = readText('> Rhea Stanhope\n>\n> Experience\n> - Coded 90 charts a day')
    expect(lines.map(({ text, listItem }) => [text, listItem])).toEqual([
      ['Rhea Stanhope', false],
      ['Experience', false],
      ['Coded 90 charts a day', true],
    ])
  })

  it('goes on with a bullet where the next line stands under its words', () => {
    const lines = readText('- Code 45 encounters a week in MHS\n  GENESIS.\n- Train two coders')
    expect(lines.map(({ text }) => text)).toEqual([
      'Code 45 encounters a week in MHS GENESIS.',
      'Train two coders',
    ])
  })

  it('goes on with a list between bars that was cut inside of an item', () => {
    const rows = [
      'Coder for clinics and surgery centers who reads the note before the charge',
      'sheet and who has trained eleven colleagues in the coding of outpatient visits',
      '',
      'Curriculum design | Differentiated instruction | AP Chemistry | Google',
      'Classroom | Gas chromatography',
    ]
    expect(readText(rows.join('\n')).at(-1)?.text).toBe(`${rows[3]} ${rows[4]}`)
  })

  it('never joins two credentials because the first one is long', () => {
    const rows = [
      'Newly certified coder with a background in the front office who is looking for',
      'a first post in the coding of outpatient visits and who has finished all of the',
      'Certified Professional Coder - Apprentice (CPC-A), AAPC, Columbus, Issued June',
      'BLS, American Heart Association, Columbus, Expires April',
    ]
    expect(readText(rows.join('\n')).at(-1)?.text).toBe(rows.at(-1))
  })

  it('parts what a tab or a wide gap keeps apart', () => {
    const [first, second] = readText('Harbor Clinic\tMar 2019 – Present\nCoder        Tulsa, OK')
    expect(first?.cells).toEqual(['Harbor Clinic', 'Mar 2019 – Present'])
    expect(first?.text).toBe('Harbor Clinic Mar 2019 – Present')
    expect(second?.cells).toEqual(['Coder', 'Tulsa, OK'])
  })

  it('puts lines together that an editor cut at its width', () => {
    const lines = readText(
      [
        'Summary',
        'Outpatient coder with six years in orthopedics and cardiology who answers',
        'denials within two days and has kept 97 percent accuracy in each internal',
        'audit since 2020.',
        '* Coded 90 encounters a day in ICD-10-CM and CPT for eleven providers in',
        '  three clinics',
        '* Trained two coders',
      ].join('\n'),
    )
    expect(lines.map(({ text }) => text)).toEqual([
      'Summary',
      'Outpatient coder with six years in orthopedics and cardiology who answers denials within two days and has kept 97 percent accuracy in each internal audit since 2020.',
      'Coded 90 encounters a day in ICD-10-CM and CPT for eleven providers in three clinics',
      'Trained two coders',
    ])
  })

  it('leaves lines alone that nobody cut', () => {
    const text =
      'Coder\nHarbor Clinic, Tulsa, OK\nMar 2019 – Present\nBiller\nPier Nine Medical Group, Tulsa, OK'
    expect(readText(text).map((line) => line.text)).toEqual(text.split('\n'))
  })

  it('takes a lone bullet to the words below it, and passes drawn lines over', () => {
    const lines = readText('Skills\n--------\n•\nEpic\n•\nCerner')
    expect(lines.map(({ text, listItem }) => [text, listItem])).toEqual([
      ['Skills', false],
      ['Epic', true],
      ['Cerner', true],
    ])
  })
})
