'use client'

import { Button } from '@/components/fields/button'
import { EmptyRows } from '@/components/fields/empty-rows'
import { Entry } from '@/components/fields/entry'
import { EntryActions } from '@/components/fields/entry-actions'
import { Plus } from '@/components/fields/signs'
import { newId } from '@/components/state/new-id'
import { useWizard } from '@/components/wizard/wizard-context'
import { emptyJob } from '@/lib/resume/empty'
import type { Job } from '@/lib/resume/schema'
import { duplicateJob } from './duplicates'
import { EXPERIENCE_WORDS } from './experience-words'
import { setCurrentJob, settleJobDates } from './job-dates'
import { JobFields } from './job-fields'
import { durationWords, yearsOf } from './spans'
import { StepHead } from './step-head'
import { useRows } from './use-rows'

/** Where the person worked, newest first by itself. */
export function ExperienceStep() {
  const { today } = useWizard()
  const { rows, openId, toggle, add, remove, hide, arrange } = useRows('experience')
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
            <Entry
              key={job.id}
              rowId={job.id}
              look="dated"
              lead={yearsOf(job)}
              title={nameOf(job)}
              sub={[job.employer, job.place].filter(Boolean).join(', ')}
              end={openId === job.id ? durationWords(job, today) : null}
              isHidden={job.hidden === true}
              isOpen={openId === job.id}
              onToggle={() => toggle(job.id)}
            >
              <JobFields
                index={index}
                onDates={() => arrange((jobs) => settleJobDates(jobs, job.id))}
                onCurrent={(isCurrent) =>
                  arrange((jobs) => settleJobDates(setCurrentJob(jobs, job.id, isCurrent), job.id))
                }
              />
              <EntryActions
                name={nameOf(job)}
                onDuplicate={() => add(duplicateJob(job, newId), index + 1, 'title')}
                isHidden={job.hidden === true}
                onHide={(isHidden) => hide(job.id, isHidden, nameOf(job))}
                onRemove={() => remove(job.id, EXPERIENCE_WORDS.removed(nameOf(job)))}
              />
            </Entry>
          ))}
        </ol>
      )}
    </>
  )
}

function nameOf(job: Job): string {
  return job.title.trim() || EXPERIENCE_WORDS.newJob
}
