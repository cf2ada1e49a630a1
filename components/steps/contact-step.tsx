'use client'

import { useChangeResume, useResume } from '@/components/wizard/draft-form'
import { BoundText } from './bound-text'
import { ContactLinks } from './contact-links'
import { StepHead } from './step-head'

/** Who the resume is of, and how to answer it. */
export function ContactStep() {
  return (
    <>
      <StepHead
        title="Contact"
        line="How an employer answers. City and state are enough; leave the street out."
      />
      <div className="field-grid border-t-2 border-ink pt-4">
        <BoundText
          name="contact.name"
          label="Name"
          autoComplete="name"
          className="span-7"
          help="As it stands on your credentials. They follow it by themselves."
        />
        <BoundText
          name="contact.headline"
          label="Headline"
          className="span-5"
          help="Optional, one line: Inpatient coder."
        />
        <BoundText
          name="contact.email"
          label="E-mail"
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          className="span-7"
        />
        <BoundText
          name="contact.phone"
          label="Phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          className="span-5"
        />
        <BoundText
          name="contact.place"
          label="City and state"
          autoComplete="address-level2"
          className="span-7"
          help="Remote jobs are often limited to some states."
        />
        <BoundText
          name="contact.availability"
          label="Availability"
          className="span-5"
          help="Such as: Remote, US Eastern time."
        />
      </div>
      <ContactLinks links={useResume().contact.links} onChange={useLinksChange()} />
    </>
  )
}

function useLinksChange() {
  const change = useChangeResume()
  return (links: ReturnType<typeof useResume>['contact']['links']) =>
    change((resume) => ({ ...resume, contact: { ...resume.contact, links } }))
}
