import { describe, expect, it } from 'vitest'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { namesAnotherPart, PARTS_ROWS } from '@/lib/lexicon/parts-named'

describe('namesAnotherPart', () => {
  it.each([
    ['specialty:cardiology', 'Electrophysiology', 'cardiology office visits'],
    ['specialty:orthopaedics', 'Spine surgery', 'Coded orthopedics'],
    ['specialty:pediatrics', 'neonatal intensive care', 'pediatric office visits'],
    ['setting:hospital', 'Level I trauma', 'Sunny Medical Center'],
    ['setting:hospital', 'Level I trauma center', 'a Level III trauma center'],
    ['payment:cms-hcc', 'CMS-HCC V28', 'CMS-HCC V22'],
    ['software:epic', 'Epic HIM', 'Epic Willow'],
    ['software:epic-resolute', 'Epic HB', 'Epic PB'],
    ['topic:e-m', 'Medical decision making', 'Leveled E/M visits'],
    ['setting:critical-access-hospital', 'critical access hospital', 'a rural hospital'],
    ['specialty:radiology', 'radiology coding in CT', 'Coded radiology exams'],
    ['specialty:radiology', 'CT and MRI', 'Coded MRIs'],
    ['specialty:orthopaedics', 'coding in hand surgery', 'Coded fractures'],
    ['specialty:orthopaedics', 'hand and wrist coding', 'Coded fractures'],
  ] as const)('of %s: “%s” beside “%s”', (id, words, other) => {
    expect(namesAnotherPart(id, words, [other])).toBe(true)
  })

  it.each([
    ['specialty:cardiology', 'Electrophysiology', 'Coded EP studies'],
    ['specialty:cardiology', 'cardiac', 'cardiology office visits'],
    ['specialty:orthopaedics', 'ortho', 'spine surgery'],
    ['setting:hospital', 'Level 1 trauma center', 'a Level I trauma center'],
    ['payment:cms-hcc', 'Medicare HCC', 'CMS-HCC V28'],
    ['software:epic', 'Epic EHR', 'Epic'],
    ['setting:professional-fee', 'Pro-fee', 'professional fee'],
    ['setting:emergency-department', 'Emergency room', 'ED visits'],
    ['specialty:radiology', 'radiology coding in Hartford CT', 'Coded radiology exams'],
    ['specialty:radiology', 'radiology coding near New Haven, CT', 'Coded radiology exams'],
    ['specialty:radiology', 'radiology coding, Hartford CT 06103', 'Coded radiology exams'],
    ['setting:va-federal', 'federal coding in Richmond VA', 'Coded for an army clinic'],
    ['specialty:radiology', 'MRI', 'Coded MRIs'],
    ['specialty:radiology', 'mammography', 'Coded mammograms'],
    ['specialty:cardiology', 'cath lab', 'Coded caths and stents'],
    ['specialty:orthopaedics', 'orthopedic coding on hand', 'Coded fractures'],
    ['specialty:orthopaedics', 'hands-on orthopedic coding', 'Coded fractures'],
    ['specialty:orthopaedics', 'orthopedic experience in hand', 'Coded fractures'],
    ['topic:e-m', 'Evaluation and Management', 'E/M levels by MDM'],
  ] as const)('not of %s: “%s” beside “%s”', (id, words, other) => {
    expect(namesAnotherPart(id, words, [other])).toBe(false)
  })

  it('takes a part that any line names', () => {
    expect(namesAnotherPart('specialty:cardiology', 'EP', ['cardiology', 'electrophysiology'])).toBe(false)
  })

  it('knows every concept of its rows, each once and in order', () => {
    const ids = PARTS_ROWS.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].toSorted())
    for (const id of ids) expect(getLexicon().find(id)?.id).toBe(id)
  })
})
