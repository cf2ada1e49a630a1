/** What this is, and for whom. */
export function WelcomeOpening() {
  return (
    <div>
      <h1 className="welcome-title">The resume workshop for medical coders</h1>
      <p className="welcome-lead mt-4 text-pretty text-ink-2">
        From your first CPC-A to your tenth year with a CCS: write the resume in six short steps, hold it
        against a job posting, and download a PDF that is read back before you send it.
      </p>
    </div>
  )
}

/** What a person can count on. */
export function WelcomePledges() {
  return (
    <section aria-labelledby="promises" className="grid gap-x-8 gap-y-5 tablet:grid-cols-3">
      <h2 id="promises" className="sr-only">
        What you can count on
      </h2>
      <Pledge title="Your credentials, as they are">
        CPC-A is printed as CPC-A. An expired credential is never shown as held.
      </Pledge>
      <Pledge title="Numbers you can check">
        Each one is a sum. Every term points at words in the posting and in your resume.
      </Pledge>
      <Pledge title="Nothing leaves this device">
        No account. Your resumes are kept in this browser and nowhere else.
      </Pledge>
    </section>
  )
}

function Pledge({ title, children }: { title: string; children: string }) {
  return (
    <div className="border-t desk-rule pt-2.5">
      <h3 className="font-title">{title}</h3>
      <p className="mt-0.5 text-13 text-ink-2">{children}</p>
    </div>
  )
}
