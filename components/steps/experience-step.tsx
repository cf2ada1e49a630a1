'use client'

import { Button } from '@/components/fields/button'
import { EmptyRows } from '@/components/fields/empty-rows'
import { Plus } from '@/components/fields/signs'
import { newId } from '@/components/state/new-id'
import { useWizard } from '@/components/wizard/wizard-context'
import { emptyJob } from '@/lib/resume/empty'
import { EXPERIENCE_WORDS } from './experience-words'
import { JobEntry } from './job-entry'
import { StepHead } from './step-head'
import { useRows } from './use-rows'

/** Where the person worked, newest first by itself. */
export function ExperienceStep() {
  const { today } = useWizard()
  const { rows, openId, add, toggle, duplicate, remove, hide, arrange } = useRows('experience')
  const addJob = () => add(emptyJob(newId), 0, 'title')

  return (
    <>
      <StepHead
        title={EXPERIENCE_WORDS.title}
        line={EXPERIENCE_WORDS.lead}
        action={
          rows.length > 0 && (
            <Button data-add="experience" onClick={addJob}>
              <Plus size={12} />
              {EXPERIENCE_WORDS.addJob}
            </Button>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyRows
          path="experience"
          title={EXPERIENCE_WORDS.noJobs}
          action={EXPERIENCE_WORDS.addJob}
          onAction={addJob}
        >
          {EXPERIENCE_WORDS.noJobsHelp}
        </EmptyRows>
      ) : (
        <ol className="border-t-2 border-ink">
          {rows.map((job, index) => (
            <JobEntry
              key={job.id}
              job={job}
              index={index}
              isOpen={openId === job.id}
              today={today}
              onToggle={toggle}
              onDuplicate={duplicate}
              onRemove={remove}
              onHide={hide}
              onArrange={arrange}
            />
          ))}
        </ol>
      )}
    </>
  )
}
