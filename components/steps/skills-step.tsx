'use client'

import { BoundTokens } from './bound-tokens'
import { StepHead } from './step-head'

/** What the person can do, in the groups that recruiters filter by. */
export function SkillsStep() {
  return (
    <>
      <StepHead
        title="Skills"
        line="What recruiters filter by. List what you would be glad to be asked about; Enter or a comma adds one."
      />
      <div className="skill-groups border-t-2 border-ink">
        <BoundTokens name="skills.codeSets" label="Code sets" noun="code set" kinds={['codeset']} />
        <BoundTokens name="skills.settings" label="Settings" noun="setting" kinds={['setting']} />
        <BoundTokens name="skills.specialties" label="Specialties" noun="specialty" kinds={['specialty']} />
        <BoundTokens name="skills.systems" label="Systems" noun="system" kinds={['software']} />
        <BoundTokens
          name="skills.knowledge"
          label="Rules and tasks"
          noun="rule or task"
          kinds={['topic', 'task', 'payment', 'regulation', 'standard']}
        />
        <BoundTokens name="skills.soft" label="Working style" noun="strength" kinds={['soft']} />
      </div>
    </>
  )
}
