import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

describe('shutOutIn', () => {
  it.each([
    ['No new graduates', 'new-graduates'],
    ['CPC required; new grads need not apply', 'new-graduates'],
    ['This is not an entry-level position', 'new-graduates'],
    ['We are unable to consider entry level coders', 'new-graduates'],
    ['CPC, no apprentices', 'apprentices'],
    ['Apprentice status is not accepted', 'apprentices'],
    ['Certified coder (excluding apprentice designations)', 'apprentices'],
    ['Apprentices and those whose certification has lapsed will not be considered', 'apprentices'],
    ['Not considered: apprentices; agencies', 'apprentices'],
    ['your CPC (-A status is a no)', 'apprentices'],
    ['CPC; an apprentice is a hard pass for us', 'apprentices'],
    ["Certification (CCS, CPC or COC) at hire, no -A's", 'apprentices'],
    ['No agencies, no apprentices.', 'apprentices'],
  ])('reads "%s"', (line, kind) => {
    expect(asked(line).shutOut.map((shutOut) => shutOut.kind)).toEqual([kind])
  })

  it.each([
    'Apprentices are welcome but agencies will not be considered',
    'New graduates welcome',
    'Apprentices are encouraged to apply',
  ])('shuts out nobody in "%s"', (line) => {
    expect(asked(line).shutOut).toEqual([])
  })

  it('hears that an apprentice designation will not do', () => {
    const posting = asked('RHIT, CCS or CIC (an apprentice designation will not do)')
    expect(posting.shutOut.map(({ kind }) => kind)).toEqual(['apprentices'])
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cic-a'])
  })
})
