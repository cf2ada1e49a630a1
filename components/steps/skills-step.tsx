'use client'

import { BoundTokens } from './bound-tokens'
import { SKILLS_WORDS } from './skills-words'
import { StepHead } from './step-head'
import './steps.css'

/** What the person can do, in the groups that recruiters filter by. */
export function SkillsStep() {
  return (
    <>
      <StepHead title={SKILLS_WORDS.skills} line={SKILLS_WORDS.lead} />
      <div className="skill-groups border-t-2 border-ink">
        <BoundTokens
          name="skills.codeSets"
          label={SKILLS_WORDS.codeSets}
          noun={SKILLS_WORDS.codeSet}
          kinds={KINDS.codeSets}
        />
        <BoundTokens
          name="skills.settings"
          label={SKILLS_WORDS.settings}
          noun={SKILLS_WORDS.setting}
          kinds={KINDS.settings}
        />
        <BoundTokens
          name="skills.specialties"
          label={SKILLS_WORDS.specialties}
          noun={SKILLS_WORDS.specialty}
          kinds={KINDS.specialties}
        />
        <BoundTokens
          name="skills.systems"
          label={SKILLS_WORDS.systems}
          noun={SKILLS_WORDS.system}
          kinds={KINDS.systems}
        />
        <BoundTokens
          name="skills.knowledge"
          label={SKILLS_WORDS.knowledge}
          noun={SKILLS_WORDS.ruleTask}
          kinds={KINDS.knowledge}
        />
        <BoundTokens
          name="skills.soft"
          label={SKILLS_WORDS.strengths}
          noun={SKILLS_WORDS.strength}
          kinds={KINDS.soft}
        />
      </div>
    </>
  )
}

/** What the catalogue offers in each list; kept apart so that the lists keep their identity from one painting to the next. */
const KINDS = {
  codeSets: ['codeset'],
  settings: ['setting'],
  specialties: ['specialty'],
  systems: ['software'],
  knowledge: ['topic', 'task', 'payment', 'regulation', 'standard'],
  soft: ['soft'],
} as const
