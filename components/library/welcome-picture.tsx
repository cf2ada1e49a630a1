import type { ReactNode } from 'react'
import { Ring, Tick } from '@/components/fields/icons'
import { PICTURE_WORDS } from './picture-words'

/** What the product does, drawn with its own marks: a posting that came back marked up, and the page that answers it. */
export function WelcomePicture() {
  return (
    <figure className="welcome-picture">
      <div className="grid" role="img" aria-label={PICTURE_WORDS.said}>
        <div className="welcome-posting bg-paper lifted">
          <PostingLine>
            <strong className="text-17 font-title">{PICTURE_WORDS.title}</strong>
          </PostingLine>
          <PostingLine found>
            Current <Required>CPC</Required>, <Required>CCS</Required> or <Required>RHIT</Required>
          </PostingLine>
          <PostingLine found>
            <Required>{PICTURE_WORDS.years}</Required> of profee coding with <Required>ICD-10-CM</Required>{' '}
            and <Required>CPT</Required>
          </PostingLine>
          <PostingLine found={false}>
            <span className="mark-preferred">Epic</span> is a plus
          </PostingLine>
          <PostingLine>
            <span className="text-13 text-ink-3">{PICTURE_WORDS.boilerplate}</span>
          </PostingLine>
        </div>
        <div className="welcome-page relative bg-page text-13 lifted">
          <p className="text-21 font-title">{PICTURE_WORDS.name}</p>
          <p>{PICTURE_WORDS.place}</p>
          <PageHeading>{PICTURE_WORDS.certifications}</PageHeading>
          <p>
            <span className="welcome-here">{PICTURE_WORDS.credential}</span>, {PICTURE_WORDS.issuer}
          </p>
          <PageHeading>{PICTURE_WORDS.experience}</PageHeading>
          <p>
            <strong>{PICTURE_WORDS.job}</strong>, {PICTURE_WORDS.employer}
          </p>
          <p>{PICTURE_WORDS.dates}</p>
          <p className="welcome-bullet">
            •&ensp;Coded 55 cardiology visits a day in <span className="welcome-here">ICD-10-CM</span> and{' '}
            <span className="welcome-here">CPT</span>.
          </p>
        </div>
      </div>
      <figcaption className="welcome-answers mt-8 border-t-2 border-ink text-13">
        <Finding icon={<Tick className="mt-0.75 text-accent" />} what="CPC">
          {`“${PICTURE_WORDS.credential}”`}
        </Finding>
        <Finding icon={<Tick className="mt-0.75 text-accent" />} what={PICTURE_WORDS.years}>
          {`“${PICTURE_WORDS.dates}”`}
        </Finding>
        <Finding icon={<Ring className="mt-0.75" />} what="Epic">
          {PICTURE_WORDS.ifUsed}
        </Finding>
      </figcaption>
    </figure>
  )
}

type PostingLineProps = { readonly found?: boolean; readonly children: ReactNode }

function PostingLine({ found, children }: PostingLineProps) {
  return (
    <div className="welcome-line">
      <span className="welcome-margin">
        {found === true && <Tick className="mt-0.5 text-accent" />}
        {found === false && <Ring className="mt-0.5" />}
      </span>
      <span>{children}</span>
    </div>
  )
}

type FindingProps = { readonly icon: ReactNode; readonly what: string; readonly children: string }

function Finding({ icon, what, children }: FindingProps) {
  return (
    <span className="welcome-answer border-b desk-rule">
      {icon}
      <strong>{what}</strong>
      <span className="text-ink-2">{children}</span>
    </span>
  )
}

function Required({ children }: { children: string }) {
  return <span className="mark-required whitespace-nowrap">{children}</span>
}

function PageHeading({ children }: { children: string }) {
  return <p className="welcome-heading font-title">{children}</p>
}
