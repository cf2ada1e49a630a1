import type { ReactNode } from 'react'
import { Ring, Tick } from '@/components/fields/icons'

/** What the product does, drawn with its own marks: a posting that came back marked up, and the page that answers it. */
export function WelcomePicture() {
  return (
    <figure className="mx-auto w-full max-w-140">
      <div className="grid" role="img" aria-label={SAID}>
        <div className="mr-8 bg-paper pt-5 pr-6 pb-16 lifted tablet:mr-20 tablet:pt-7">
          <PostingLine>
            <strong className="text-17 font-title">Outpatient Coder</strong>
          </PostingLine>
          <PostingLine found>
            Current <Required>CPC</Required>, <Required>CCS</Required> or <Required>RHIT</Required>
          </PostingLine>
          <PostingLine found>
            <Required>2 years</Required> of profee coding with <Required>ICD-10-CM</Required> and{' '}
            <Required>CPT</Required>
          </PostingLine>
          <PostingLine found={false}>
            <span className="mark-preferred">Epic</span> is a plus
          </PostingLine>
          <PostingLine>
            <span className="text-13 text-ink-3">We are a growing team with a friendly canteen.</span>
          </PostingLine>
        </div>
        <div className="welcome-page relative -mt-9 ml-8 bg-page px-6 pt-5 pb-7 text-13 lifted tablet:ml-24 tablet:px-8 tablet:pt-7">
          <p className="text-21 font-title">Wilma Okafor, CPC</p>
          <p>Dayton, Ohio · Remote, US Eastern time</p>
          <PageHeading>Certifications</PageHeading>
          <p>
            <span className="welcome-here">Certified Professional Coder (CPC)</span>, AAPC
          </p>
          <PageHeading>Experience</PageHeading>
          <p>
            <strong>Professional Fee Coder</strong>, Tamarack Physicians
          </p>
          <p>March 2022 – Present</p>
          <p className="pl-3.5 -indent-3.5">
            •&ensp;Coded 55 cardiology visits a day in <span className="welcome-here">ICD-10-CM</span> and{' '}
            <span className="welcome-here">CPT</span>.
          </p>
        </div>
      </div>
      <figcaption className="mt-8 border-t-2 border-ink text-13 tablet:ml-24">
        <Finding icon={<Tick className="mt-0.75 text-accent" />} what="CPC">
          “Certified Professional Coder (CPC)”
        </Finding>
        <Finding icon={<Tick className="mt-0.75 text-accent" />} what="2 years">
          “March 2022 – Present”
        </Finding>
        <Finding icon={<Ring className="mt-0.75" />} what="Epic">
          If you used it, say where. If not, leave it.
        </Finding>
      </figcaption>
    </figure>
  )
}

const SAID =
  'A job posting with its requirements marked, CPC, two years, ICD-10-CM and CPT checked and Epic still open, and under it the resume page with the words that answer them.'

type PostingLineProps = { readonly found?: boolean; readonly children: ReactNode }

function PostingLine({ found, children }: PostingLineProps) {
  return (
    <div className="mt-1.5 grid grid-cols-[40px_minmax(0,1fr)] gap-x-4">
      <span className="-my-1 flex justify-end border-r border-rule pt-2 pr-2.5">
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
    <span className="grid grid-cols-[14px_64px_minmax(0,1fr)] gap-x-3 border-b desk-rule py-2">
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
  return <p className="mt-3 mb-1.5 border-b border-current pb-0.5 font-title">{children}</p>
}
