'use client'

import { Button } from '@/components/fields/button'
import { Plus, Remove } from '@/components/fields/signs'
import { newId } from '@/components/state/new-id'
import { emptyMembership } from '@/lib/resume/empty'
import { BoundDate } from './bound-date'
import { BoundText } from './bound-text'
import { useRows } from './use-rows'

/** Bodies that the person belongs to. Short rows, all of them open. */
export function MembershipList() {
  const { rows, add, remove } = useRows('memberships')
  /** Told apart by number as soon as there are two. */
  const mark = (index: number) => (rows.length > 1 ? ` ${index + 1}` : '')
  return (
    <section aria-labelledby="memberships" className="mt-10">
      <h2 id="memberships" className="border-b border-rule pb-1.5 text-17 font-title">
        Memberships
      </h2>
      <p className="mt-2 text-13 text-ink-2">AAPC or AHIMA, a local chapter, a part you play in it.</p>
      {rows.map((membership, index) => (
        <div key={membership.id} className="mt-3 flex items-start gap-3">
          <div className="field-grid flex-1">
            <BoundText
              name={`memberships.${index}.organization`}
              label={`Organization${mark(index)}`}
              className="span-5"
            />
            <BoundText
              name={`memberships.${index}.role`}
              label={`Role${mark(index)}`}
              placeholder="Member"
              className="span-4"
            />
            <BoundDate
              name={`memberships.${index}.since`}
              label={`Since${mark(index)}`}
              className="span-3 half"
            />
          </div>
          <Button
            variant="icon"
            data-row={membership.id}
            aria-label={`Remove membership ${index + 1}`}
            className="mt-[23px]"
            onClick={() => remove(membership.id, `${membership.organization || 'Membership'} removed`)}
          >
            <Remove />
          </Button>
        </div>
      ))}
      <Button
        data-add="memberships"
        className="mt-4"
        onClick={() => add(emptyMembership(newId), rows.length, 'organization')}
      >
        <Plus size={12} />
        Add a membership
      </Button>
    </section>
  )
}
