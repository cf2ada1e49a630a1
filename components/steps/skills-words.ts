/** The words of the skills step. */
export const SKILLS_WORDS = {
  skills: 'Skills',
  lead: 'What recruiters filter by. List what you would be glad to be asked about; Enter or a comma adds one.',
  codeSets: 'Code sets',
  codeSet: 'code set',
  settings: 'Settings',
  setting: 'setting',
  specialties: 'Specialties',
  specialty: 'specialty',
  systems: 'Systems',
  system: 'system',
  knowledge: 'Knowledge',
  ruleTask: 'rule or task',
  strengths: 'Strengths',
  strength: 'strength',
} as const
