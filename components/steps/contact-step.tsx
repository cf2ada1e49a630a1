'use client'

import { useChangeResume } from '@/components/wizard/draft-form'
import { useResumePart } from '@/components/wizard/use-resume'
import type { Link } from '@/lib/resume/schema'
import { BoundText } from './bound-text'
import { ContactLinks } from './contact-links'
import { CONTACT_WORDS } from './contact-words'
import { StepHead } from './step-head'

/** Who the resume is of, and how to answer it. */
export function ContactStep() {
  return (
    <>
      <StepHead title={CONTACT_WORDS.title} line={CONTACT_WORDS.lead} />
      <div className="field-grid border-t-2 border-ink pt-4">
        <BoundText
          name="contact.name"
          label={CONTACT_WORDS.name}
          autoComplete="name"
          className="span-7"
          help={CONTACT_WORDS.nameHelp}
        />
        <BoundText
          name="contact.headline"
          label={CONTACT_WORDS.headline}
          className="span-5"
          help={CONTACT_WORDS.headlineHelp}
        />
        <BoundText
          name="contact.email"
          label={CONTACT_WORDS.email}
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          className="span-7"
        />
        <BoundText
          name="contact.phone"
          label={CONTACT_WORDS.phone}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          className="span-5"
        />
        <BoundText
          name="contact.place"
          label={CONTACT_WORDS.place}
          autoComplete="address-level2"
          className="span-7"
          help={CONTACT_WORDS.placeHelp}
        />
        <BoundText
          name="contact.availability"
          label={CONTACT_WORDS.availability}
          className="span-5"
          help={CONTACT_WORDS.availabilityHelp}
        />
      </div>
      <Links />
    </>
  )
}

function Links() {
  const { links } = useResumePart('contact')
  const change = useChangeResume()
  const onChange = (links: Link[]) =>
    change((resume) => ({ ...resume, contact: { ...resume.contact, links } }))
  return <ContactLinks links={links} onChange={onChange} />
}
