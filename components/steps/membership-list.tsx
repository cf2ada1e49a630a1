'use client'

import { useRef } from 'react'
import { Button } from '@/components/fields/button'
import { Plus } from '@/components/fields/signs'
import { newId } from '@/components/state/new-id'
import { emptyMembership } from '@/lib/resume/empty'
import { MembershipRow } from './membership-row'
import { MEMBERSHIP_WORDS } from './membership-words'
import { sameOrder } from './rows'
import { useRowOrder } from './use-row-order'
import { useRows } from './use-rows'

/** Bodies that the person belongs to. Short rows, all of them open. */
export function MembershipList() {
  const { rows, add, remove, hide, arrange } = useRows('memberships')
  const list = useRef<HTMLUListElement>(null)
  const { move, dragOf, moved } = useRowOrder(
    list,
    rows,
    (next) => arrange((now) => sameOrder(now, next)),
    'place',
  )
  return (
    <section aria-labelledby="memberships" className="mt-9">
      <h2 id="memberships" className="border-b border-rule pb-1.5 text-17 font-title">
        {MEMBERSHIP_WORDS.title}
      </h2>
      <p className="mt-2 text-13 text-ink-2">{MEMBERSHIP_WORDS.lead}</p>
      <ul ref={list}>
        {rows.map((membership, index) => (
          <MembershipRow
            key={membership.id}
            membership={membership}
            index={index}
            count={rows.length}
            dragging={dragOf(index)}
            onMove={(by) => move(membership.id, by)}
            onHide={(isHidden, name) => hide(membership.id, isHidden, name)}
            onRemove={(said) => remove(membership.id, said)}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {moved}
      </p>
      <Button
        data-add="memberships"
        className="mt-4"
        onClick={() => add(emptyMembership(newId), rows.length, 'organization')}
      >
        <Plus size={12} />
        {MEMBERSHIP_WORDS.add}
      </Button>
    </section>
  )
}
