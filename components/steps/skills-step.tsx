'use client'

import { BoundTokens } from './bound-tokens'
import { StepHead } from './step-head'
import './steps.css'

/** What the person can do, in the groups that recruiters filter by. */
export function SkillsStep() {
  return (
    <>
      <StepHead
        title="Skills"
        line="What recruiters filter by. List what you would be glad to be asked about; Enter or a comma adds one."
      />
      <div className="skill-groups border-t-2 border-ink">
        <BoundTokens name="skills.codeSets" label="Code sets" noun="code set" kinds={KINDS.codeSets} />
        <BoundTokens name="skills.settings" label="Settings" noun="setting" kinds={KINDS.settings} />
        <BoundTokens
          name="skills.specialties"
          label="Specialties"
          noun="specialty"
          kinds={KINDS.specialties}
        />
        <BoundTokens name="skills.systems" label="Systems" noun="system" kinds={KINDS.systems} />
        <BoundTokens name="skills.knowledge" label="Knowledge" noun="rule or task" kinds={KINDS.knowledge} />
        <BoundTokens name="skills.soft" label="Strengths" noun="strength" kinds={KINDS.soft} />
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
