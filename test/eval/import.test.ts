import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addUp, figuresOf, scoreFolder } from './import-table'
import { FIELDS, type Field } from './score-import'

const RENDERED = 'test/fixtures/import/rendered'
const scores = await Promise.all(readdirSync(RENDERED).map((tool) => scoreFolder(join(RENDERED, tool))))
const all = addUp(scores)

/** F1 that must not be lost, a little below what was measured. The first seven are what an import is for. */
const FLOORS: Readonly<Record<Field, number>> = {
  name: 0.97,
  email: 0.99,
  phone: 0.99,
  employer: 0.97,
  title: 0.97,
  'job dates': 0.98,
  credential: 0.97,
  place: 0.93,
  headline: 0.9,
  link: 0.87,
  summary: 0.96,
  'job place': 0.95,
  bullet: 0.95,
  school: 0.95,
  degree: 0.96,
  area: 0.95,
  'school dates': 0.96,
  issuer: 0.95,
  earned: 0.95,
  number: 0.95,
  expires: 0.95,
  skill: 0.94,
}

describe('files of other tools', () => {
  it('are all read', () => {
    expect(scores.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThan(80)
    expect(scores.flatMap(({ failed }) => failed)).toEqual([])
  })

  it.each(FIELDS)('say %s as well as before', (field) => {
    expect(all[field].said).toBeGreaterThan(0)
    expect(figuresOf(all[field]).f1).toBeGreaterThanOrEqual(FLOORS[field])
  })

  it('lose no word that is not a heading, a label or part of a date', () => {
    const lost = [...new Set(scores.flatMap(({ lost: words }) => [...words.keys()]))]
    expect(lost.filter((word) => !FURNITURE.has(word.toLowerCase()) && !PART_OF_DATE.test(word))).toEqual([])
  })
})

/** Words of headings, of labels of fields and of groups of skills in these files. */
const FURNITURE: ReadonlySet<string> = new Set(
  (
    'about academic and areas at award awards background by career certificates certifications clinical coding competencies ' +
    'contact core credential credentials design earned education email employment expertise expires experience github ' +
    'highlights history http https in infrastructure interests issued key kitchen knowledge language languages law ' +
    'leadership licenses linkedin management me methods months month number objective of expected phone practice professional ' +
    'profile profiles publications qualifications references registry relevant skills software summary systems teaching ' +
    'technical tools training volunteer website work www year years auditing from no to ' +
    'leadershi'
  ) // as one theme cuts its label
    .split(' '),
)
const PART_OF_DATE =
  /^(?:\d{1,4}|present|current|now|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*)$/iu
