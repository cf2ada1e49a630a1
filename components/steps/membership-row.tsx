'use client'

import { DragHandle } from '@/components/fields/drag-handle'
import { EntryActions, moveKey } from '@/components/fields/entry-actions'
import { HiddenMark } from '@/components/fields/hidden-mark'
import type { Membership } from '@/lib/resume/schema'
import { BoundDate } from './bound-date'
import { BoundText } from './bound-text'
import { MEMBERSHIP_WORDS } from './membership-words'
import type { Draggable } from './use-row-order'

type MembershipRowProps = {
  readonly membership: Membership
  readonly index: number
  readonly count: number
  readonly dragging: Draggable
  readonly onMove: (by: -1 | 1) => void
  readonly onHide: (isHidden: boolean, name: string) => void
  readonly onRemove: (said: string) => void
}

/** One body that the person belongs to: its fields, and what can be done with the row. Alt with ↑ or ↓ moves it. */
export function MembershipRow({ membership, index, count, dragging, ...on }: MembershipRowProps) {
  const isHidden = membership.hidden === true
  const name = membership.organization.trim() || MEMBERSHIP_WORDS.nameless(index + 1)
  return (
    <li
      data-drag={membership.id}
      data-drop={dragging.drop ?? undefined}
      className="drag-row border-b border-rule pt-3 pb-1.5"
      onKeyDown={(event) => {
        const by = moveKey(event)
        if (by === null) return
        event.preventDefault()
        on.onMove(by)
      }}
    >
      <DragHandle {...dragging.handle} />
      <div className="drag-fields">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no grid in every browser */}
        <div role="group" aria-label={name} className="field-grid">
          <BoundText
            name={`memberships.${index}.organization`}
            label={MEMBERSHIP_WORDS.organization}
            className="span-5"
          />
          <BoundText
            name={`memberships.${index}.role`}
            label={MEMBERSHIP_WORDS.role}
            placeholder={MEMBERSHIP_WORDS.roleHint}
            className="span-4"
          />
          <BoundDate
            name={`memberships.${index}.since`}
            label={MEMBERSHIP_WORDS.since}
            className="span-3 half"
          />
        </div>
        {isHidden && (
          <div className="mt-1.5">
            <HiddenMark>{MEMBERSHIP_WORDS.hidden}</HiddenMark>
          </div>
        )}
        <EntryActions
          name={name}
          rowId={membership.id}
          isClose
          isFirst={index === 0}
          isLast={index === count - 1}
          onMove={on.onMove}
          isHidden={isHidden}
          onHide={(next) => on.onHide(next, name)}
          onRemove={() => on.onRemove(MEMBERSHIP_WORDS.removed(name))}
        />
      </div>
    </li>
  )
}
