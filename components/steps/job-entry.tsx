'use client'

import { memo, useCallback } from 'react'
import { Entry } from '@/components/fields/entry'
import { EntryActions } from '@/components/fields/entry-actions'
import { newId } from '@/components/state/new-id'
import type { Job } from '@/lib/resume/schema'
import { duplicateJob } from './duplicates'
import { EXPERIENCE_WORDS } from './experience-words'
import { setCurrentJob, settleJobDates } from './job-dates'
import { JobFields } from './job-fields'
import { durationWords, yearsOf } from './spans'
import type { RowActs } from './use-rows'

type JobActs = RowActs<'experience'>

type JobEntryProps = {
  readonly job: Job
  readonly index: number
  readonly isOpen: boolean
  /** YYYY-MM-DD */
  readonly today: string
  readonly onToggle: JobActs['toggle']
  readonly onDuplicate: JobActs['duplicate']
  readonly onRemove: JobActs['remove']
  readonly onHide: JobActs['hide']
  readonly onArrange: JobActs['arrange']
}

/** One job of the list. Painted anew only for its own words: its fields have theirs already. */
export const JobEntry = memo(function JobEntry({
  job,
  index,
  isOpen,
  today,
  onArrange,
  ...on
}: JobEntryProps) {
  const { id } = job
  const name = job.title.trim() || EXPERIENCE_WORDS.newJob
  const isHidden = job.hidden === true
  const onDates = useCallback(() => onArrange((jobs) => settleJobDates(jobs, id)), [onArrange, id])
  const onCurrent = useCallback(
    (isCurrent: boolean) => onArrange((jobs) => settleJobDates(setCurrentJob(jobs, id, isCurrent), id)),
    [onArrange, id],
  )
  return (
    <Entry
      rowId={id}
      look="dated"
      lead={yearsOf(job)}
      title={name}
      sub={[job.employer, job.place].filter(Boolean).join(', ')}
      end={isOpen ? durationWords(job, today) : null}
      isHidden={isHidden}
      isOpen={isOpen}
      onToggle={() => on.onToggle(id)}
    >
      <JobFields index={index} onDates={onDates} onCurrent={onCurrent} />
      <EntryActions
        name={name}
        onDuplicate={() => on.onDuplicate(id, (row) => duplicateJob(row, newId), 'title')}
        isHidden={isHidden}
        onHide={(hides) => on.onHide(id, hides, name)}
        onRemove={() => on.onRemove(id, EXPERIENCE_WORDS.removed(name))}
      />
    </Entry>
  )
})
