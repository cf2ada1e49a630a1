'use client'

import { memo } from 'react'
import { useWatch } from 'react-hook-form'
import { CheckField } from '@/components/fields/check-field'
import type { Resume } from '@/lib/resume/schema'
import { BoundDate } from './bound-date'
import { BoundText } from './bound-text'
import { BoundTokens } from './bound-tokens'
import { EXPERIENCE_WORDS } from './experience-words'
import { LineList } from './line-list'
import { whenPointerRests } from './pointer-rest'

type JobFieldsProps = {
  readonly index: number
  /** A date was left: the list may sort itself. */
  readonly onDates: () => void
  readonly onCurrent: (isCurrent: boolean) => void
}

/** Everything about one job. */
export const JobFields = memo(function JobFields({ index, onDates, onCurrent }: JobFieldsProps) {
  const at = `experience.${index}` as const
  const isCurrent = useWatch<Resume, `experience.${number}.current`>({ name: `${at}.current` }) === true
  const onCommit = () => whenPointerRests(onDates)

  return (
    <>
      <div className="field-grid">
        <BoundText name={`${at}.title`} label={EXPERIENCE_WORDS.jobTitle} className="span-5" />
        <BoundText name={`${at}.employer`} label={EXPERIENCE_WORDS.employer} className="span-4" />
        <BoundText name={`${at}.place`} label={EXPERIENCE_WORDS.place} className="span-3" />
        <BoundDate
          name={`${at}.start`}
          checks={`${at}.end`}
          label={EXPERIENCE_WORDS.from}
          className="span-3 half"
          onCommit={onCommit}
        />
        {isCurrent ? (
          <p className="span-3 half flex flex-col gap-0.75">
            <span className="text-13 font-medium text-ink-2">{EXPERIENCE_WORDS.to}</span>
            <span className="flex min-h-(--target) items-center">{EXPERIENCE_WORDS.present}</span>
          </p>
        ) : (
          <BoundDate
            name={`${at}.end`}
            label={EXPERIENCE_WORDS.to}
            className="span-3 half"
            onCommit={onCommit}
          />
        )}
        <div className="span-6 beside-fields">
          <CheckField
            label={EXPERIENCE_WORDS.isCurrent}
            path={`${at}.current`}
            checked={isCurrent}
            onChange={onCurrent}
          />
        </div>
        <BoundText
          name={`${at}.volume`}
          label={EXPERIENCE_WORDS.volume}
          placeholder={EXPERIENCE_WORDS.volumeHint}
          className="span-3 half"
        />
        <BoundText
          name={`${at}.accuracy`}
          label={EXPERIENCE_WORDS.accuracy}
          placeholder={EXPERIENCE_WORDS.accuracyHint}
          className="span-3 half"
        />
        <BoundText
          name={`${at}.hours`}
          label={EXPERIENCE_WORDS.hours}
          placeholder={EXPERIENCE_WORDS.hoursHint}
          className="span-6"
        />
      </div>
      <div className="mt-1.5">
        <BoundTokens
          name={`${at}.settings`}
          label={EXPERIENCE_WORDS.settings}
          noun={EXPERIENCE_WORDS.setting}
          kinds={KINDS.settings}
        />
        <BoundTokens
          name={`${at}.specialties`}
          label={EXPERIENCE_WORDS.specialties}
          noun={EXPERIENCE_WORDS.specialty}
          kinds={KINDS.specialties}
        />
        <BoundTokens
          name={`${at}.codeSets`}
          label={EXPERIENCE_WORDS.codeSets}
          noun={EXPERIENCE_WORDS.codeSet}
          kinds={KINDS.codeSets}
        />
        <BoundTokens
          name={`${at}.systems`}
          label={EXPERIENCE_WORDS.systems}
          noun={EXPERIENCE_WORDS.system}
          kinds={KINDS.systems}
        />
      </div>
      <LineList name={`${at}.bullets`} isPresent={isCurrent} />
    </>
  )
})

/** What the catalogue offers in each list; kept apart so that the lists keep their identity from one painting to the next. */
const KINDS = {
  settings: ['setting'],
  specialties: ['specialty'],
  codeSets: ['codeset', 'payment'],
  systems: ['software'],
} as const
