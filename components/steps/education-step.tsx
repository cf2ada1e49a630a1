'use client'

import { useRef } from 'react'
import { Button } from '@/components/fields/button'
import { EmptyRows } from '@/components/fields/empty-rows'
import { Entry } from '@/components/fields/entry'
import { EntryActions } from '@/components/fields/entry-actions'
import { Plus } from '@/components/fields/signs'
import { newId } from '@/components/state/new-id'
import { emptyEducation } from '@/lib/resume/empty'
import type { Education } from '@/lib/resume/schema'
import { duplicateEducation } from './duplicates'
import { EducationFields } from './education-fields'
import { EDUCATION_WORDS } from './education-words'
import { MembershipList } from './membership-list'
import { sameOrder } from './rows'
import { yearsOf } from './spans'
import { StepHead } from './step-head'
import { useRowOrder } from './use-row-order'
import { useRows } from './use-rows'

/** Schooling and training, and the bodies that the person belongs to. */
export function EducationStep() {
  const { rows, openId, toggle, add, duplicate, remove, hide, arrange } = useRows('education')
  const list = useRef<HTMLOListElement>(null)
  const { move, dragOf, moved } = useRowOrder(
    list,
    rows,
    (next) => arrange((now) => sameOrder(now, next)),
    'place',
  )
  const addEntry = () => add(emptyEducation(newId), rows.length, 'credential')

  return (
    <>
      <StepHead
        title={EDUCATION_WORDS.title}
        line={EDUCATION_WORDS.lead}
        action={
          rows.length > 0 && (
            <Button data-add="education" onClick={addEntry}>
              <Plus size={12} />
              {EDUCATION_WORDS.add}
            </Button>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyRows
          path="education"
          title={EDUCATION_WORDS.noEntries}
          action={EDUCATION_WORDS.add}
          onAction={addEntry}
        >
          {EDUCATION_WORDS.noEntriesHelp}
        </EmptyRows>
      ) : (
        <ol ref={list} className="border-t-2 border-ink">
          {rows.map((entry, index) => (
            <Entry
              key={entry.id}
              rowId={entry.id}
              look="dated"
              lead={entry.inProgress ? EDUCATION_WORDS.inProgress : yearsOf(entry)}
              title={nameOf(entry)}
              sub={[entry.school, entry.place].filter(Boolean).join(', ')}
              isHidden={entry.hidden === true}
              isOpen={openId === entry.id}
              onToggle={() => toggle(entry.id)}
              onMove={(by) => move(entry.id, by)}
              dragging={dragOf(index)}
            >
              <EducationFields index={index} />
              <EntryActions
                name={nameOf(entry)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(by) => move(entry.id, by)}
                onDuplicate={() => duplicate(entry.id, (row) => duplicateEducation(row, newId), 'credential')}
                isHidden={entry.hidden === true}
                onHide={(isHidden) => hide(entry.id, isHidden, nameOf(entry))}
                onRemove={() => remove(entry.id, EDUCATION_WORDS.removed(nameOf(entry)))}
              />
            </Entry>
          ))}
        </ol>
      )}
      <p role="status" className="sr-only">
        {moved}
      </p>
      <MembershipList />
    </>
  )
}

function nameOf({ credential, area }: Education): string {
  return [credential, area].filter((part) => part.trim() !== '').join(', ') || EDUCATION_WORDS.newEntry
}
