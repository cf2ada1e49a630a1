/**
 * Where a field is, in words: "Experience, entry 1, line 3". Entries are counted as they stand in the draft.
 */
export function fieldWords(field: string): string {
  const [area = '', ...path] = field.split('.')
  const words = path.flatMap((key, index) => {
    const before = path[index - 1]
    if (/^\d+$/.test(key)) {
      const number = Number(key) + 1
      if (before === 'bullets') return `line ${number}`
      return before === undefined ? `entry ${number}` : `number ${number}`
    }
    if (key === 'bullets' || key === 'text') return []
    return PART_WORDS[key] ?? key
  })
  return [AREA_WORDS[area] ?? area, ...words].join(', ')
}

/** What the parts of a resume are called. */
export const AREA_WORDS: Readonly<Record<string, string | undefined>> = {
  contact: 'Contact',
  summary: 'Summary',
  credentials: 'Certifications',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  memberships: 'Memberships',
  training: 'Training',
}

const PART_WORDS: Readonly<Record<string, string | undefined>> = {
  codeSets: 'code sets',
  practicumDetail: 'practicum',
  url: 'address',
}
