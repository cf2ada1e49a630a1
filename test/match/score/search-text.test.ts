import { describe, expect, it } from 'vitest'
import { searchText } from '@/lib/match/score/search-text'

describe('searchText', () => {
  it.each([
    ['CPC', 'Active CPC, CCS', true],
    ['CPC', 'CPC-A', false],
    ['CCS', 'CCS-P', false],
    ['Certified Professional Coder - Apprentice', 'Certified Professional Coder-Apprentice (CPC-A)', true],
    ['Certified Professional Coder - Apprentice', 'Certified Professional Coder–Apprentice', true],
    ['Certified Medical Chart Auditor - E/M', 'Certified Medical Chart Auditor-E/M', true],
    ['CPC', 'CPC-Apprentice', false],
    ['CPC', 'CPC-certified coder', true],
    ['cpc', 'CPC®', true],
    ['E/M', 'E/M levels', true],
    ['E/M', 'E&M levels', false],
    ['ICD-10-CM', 'ICD‑10‑CM', true],
    ['ICD-10-CM', 'ICD-10-CM/PCS', true],
    ['ICD-10-CM', 'ICD10CM', false],
    ['CCS', 'CPC/CCS', true],
    ['provider query', 'Provider queries', true],
    ['CC', 'CCS', false],
    ['MS-DRG', 'Assigned MS-DRGs', true],
    ['LCD', 'LCDs and NCDs', true],
    ['CPC', 'CPCS', false],
    ['Evaluation and Management (E/M)', 'Evaluation and Management (E/M) levels', true],
    ['Evaluation and Management (E/M)', 'Evaluation and Management levels', false],
  ])('searching %s in "%s": %s', (sought, text, found) => {
    expect(searchText(text).includes(searchText(sought))).toBe(found)
  })
})
