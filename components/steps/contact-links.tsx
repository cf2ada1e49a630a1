'use client'

import { Button } from '@/components/fields/button'
import { Plus, Remove } from '@/components/fields/signs'
import { newId } from '@/components/state/new-id'
import { useWizard } from '@/components/wizard/wizard-context'
import { emptyLink } from '@/lib/resume/empty'
import type { Link } from '@/lib/resume/schema'
import { BoundText } from './bound-text'
import { CONTACT_WORDS } from './contact-words'
import { focusSoon } from './focus-soon'
import { insertRow, neighbourOf, removeRow } from './rows'

type ContactLinksProps = { readonly links: readonly Link[]; readonly onChange: (links: Link[]) => void }

/** Web addresses: a professional profile, a directory that shows the credentials. */
export function ContactLinks({ links, onChange }: ContactLinksProps) {
  const { goToField, tell } = useWizard()

  /** Told apart by number as soon as there are two. */
  const mark = (index: number) => (links.length > 1 ? ` ${index + 1}` : '')

  function add() {
    onChange([...links, emptyLink(newId)])
    goToField(`contact.links.${links.length}.url`)
  }

  function remove(link: Link, at: number) {
    const next = neighbourOf(links, link.id)
    onChange(removeRow(links, link.id))
    tell(CONTACT_WORDS.linkRemoved, () => onChange(insertRow(removeRow(links, link.id), at, link)))
    focusSoon(...(next === undefined ? [] : [`[data-row="${next.id}"]`]), '[data-add="links"]')
  }

  return (
    <section aria-labelledby="links" className="mt-8">
      <h2 id="links" className="border-b border-rule pb-1.5 text-15 font-title">
        {CONTACT_WORDS.links}
      </h2>
      {links.map((link, index) => (
        <div key={link.id} className="mt-3 flex items-start gap-3">
          <div className="field-grid flex-1">
            <BoundText
              name={`contact.links.${index}.url`}
              label={`${CONTACT_WORDS.webAddress}${mark(index)}`}
              type="text"
              inputMode="url"
              autoComplete="url"
              autoCapitalize="off"
              spellCheck={false}
              placeholder={CONTACT_WORDS.webAddressHint}
              className="span-7"
            />
            <BoundText
              name={`contact.links.${index}.label`}
              label={`${CONTACT_WORDS.shownAs}${mark(index)}`}
              placeholder={CONTACT_WORDS.shownAsHint}
              className="span-5"
            />
          </div>
          <Button
            variant="icon"
            data-row={link.id}
            aria-label={CONTACT_WORDS.removeLink(index + 1)}
            className="mt-[23px]"
            onClick={() => remove(link, index)}
          >
            <Remove />
          </Button>
        </div>
      ))}
      <Button data-add="links" className="mt-4" onClick={add}>
        <Plus size={12} />
        {CONTACT_WORDS.addLink}
      </Button>
    </section>
  )
}
