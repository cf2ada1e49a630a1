import { describe, expect, it } from 'vitest'
import { joinCells } from '@/lib/posting/sections/html-tables'
import { levels, read } from '@/test/posting/read'

describe('joinCells', () => {
  it.each([
    ['<tr><td>CPC</td><td>Required</td></tr>', '<tr>CPC\tRequired</tr>'],
    ['<tr>\n<th><p>Skill</p></th>\n<th><b>Years</b></th>\n</tr>', '<tr>Skill\tYears</tr>'],
    ['<tr><td>RHIT</td><td></td><td>X</td></tr>', '<tr>RHIT\t\tX</tr>'],
  ])('puts the cells of a row on one line: %s', (html, joined) => expect(joinCells(html)).toBe(joined))

  it.each([
    '<tr><td>Requirements</td><td><ul><li>CPC</li><li>CCS</li></ul></td></tr>',
    '<tr><td><p>About us</p><p>We are a clinic.</p></td><td>Apply</td></tr>',
    '<tr><td>CPC required</td></tr>',
    '<p>No table</p>',
  ])('leaves what only lays out a page: %s', (html) => expect(joinCells(html)).toBe(html))

  it('reads a pasted table by its columns', () => {
    const posting = read(
      '<h2>Medical Coder for our clinic</h2><table><tr><th>Skill</th><th>Required</th><th>Preferred</th></tr><tr><td>CPC</td><td>X</td><td></td></tr><tr><td>Epic</td><td></td><td>X</td></tr></table>',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'preferred' })
  })
})
