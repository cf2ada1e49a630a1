'use client'

import { useWatch } from 'react-hook-form'
import { CheckField } from '@/components/fields/check-field'
import type { Resume } from '@/lib/resume/schema'
import { BoundDate } from './bound-date'
import { BoundText } from './bound-text'
import { BoundTokens } from './bound-tokens'
import { LineList } from './line-list'
import { whenPointerRests } from './pointer-rest'

type JobFieldsProps = {
  readonly index: number
  /** A date was left: the list may sort itself. */
  readonly onDates: () => void
  readonly onCurrent: (isCurrent: boolean) => void
}

/** Everything about one job. */
export function JobFields({ index, onDates, onCurrent }: JobFieldsProps) {
  const at = `experience.${index}` as const
  const isCurrent = useWatch<Resume, `experience.${number}.current`>({ name: `${at}.current` }) === true
  const onCommit = () => whenPointerRests(onDates)

  return (
    <>
      <div className="field-grid">
        <BoundText name={`${at}.title`} label="Job title" className="span-5" />
        <BoundText name={`${at}.employer`} label="Employer" className="span-4" />
        <BoundText name={`${at}.place`} label="City, or remote" className="span-3" />
        <BoundDate
          name={`${at}.start`}
          checks={`${at}.end`}
          label="From"
          className="span-3 half"
          onCommit={onCommit}
        />
        {isCurrent ? (
          <p className="span-3 half flex flex-col gap-0.75">
            <span className="text-13 font-medium text-ink-2">To</span>
            <span className="flex min-h-(--target) items-center">Present</span>
          </p>
        ) : (
          <BoundDate name={`${at}.end`} label="To" className="span-3 half" onCommit={onCommit} />
        )}
        <BoundText
          name={`${at}.volume`}
          label="Volume"
          placeholder="42 charts a day"
          className="span-3 half"
        />
        <BoundText
          name={`${at}.accuracy`}
          label="Accuracy"
          placeholder="96.4%, audited"
          className="span-3 half"
        />
        <BoundText name={`${at}.hours`} label="Hours" placeholder="Full time, 40 a week" className="span-6" />
        <div className="span-6 beside-fields">
          <CheckField
            label="I work here now"
            path={`${at}.current`}
            checked={isCurrent}
            onChange={onCurrent}
          />
        </div>
      </div>
      <div className="mt-1.5">
        <BoundTokens name={`${at}.settings`} label="Setting" noun="setting" kinds={KINDS.settings} />
        <BoundTokens
          name={`${at}.specialties`}
          label="Specialties"
          noun="specialty"
          kinds={KINDS.specialties}
        />
        <BoundTokens name={`${at}.codeSets`} label="Code sets" noun="code set" kinds={KINDS.codeSets} />
        <BoundTokens name={`${at}.systems`} label="Systems" noun="system" kinds={KINDS.systems} />
      </div>
      <LineList name={`${at}.bullets`} isPresent={isCurrent} />
    </>
  )
}

/** What the catalogue offers in each list; kept apart so that the lists keep their identity from one painting to the next. */
const KINDS = {
  settings: ['setting'],
  specialties: ['specialty'],
  codeSets: ['codeset', 'payment'],
  systems: ['software'],
} as const
