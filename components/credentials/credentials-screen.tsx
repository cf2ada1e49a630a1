'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/fields/button'
import { saveFile } from '@/components/page/save-file'
import { problemSentence } from '@/components/problem-message'
import { AppBar } from '@/components/shell/app-bar'
import { libraryModes } from '@/components/shell/library-modes'
import { SkipLink } from '@/components/shell/skip-link'
import { Toast } from '@/components/shell/toast'
import { newId } from '@/components/state/new-id'
import { today } from '@/components/state/today'
import { useFirstDraw } from '@/components/state/use-first-draw'
import { type ChosenCredential, makeCredential } from '@/components/steps/make-credential'
import { ceuCycles } from '@/lib/resume/ceu-cycles'
import type { KeptCredential } from '@/lib/resume/kept-credential'
import { CeuLog } from './ceu-log'
import {
  CALENDAR,
  CALENDAR_HELP,
  EMPTY,
  EMPTY_TITLE,
  KEPT_WORDS,
  LEAD,
  OPENING,
  TITLE,
} from './credentials-words'
import { CycleSection } from './cycle-section'
import { FromResumes, useNamedCredentials } from './from-resumes'
import { KeptEntry } from './kept-entry'
import { ruleFrom, useFacts } from './use-facts'
import { useKeptCredentials } from './use-kept-credentials'
import './credentials.css'

const CredentialPicker = dynamic(
  async () => (await import('@/components/steps/credential-picker')).CredentialPicker,
  { ssr: false, loading: () => <div className="min-h-16" /> },
)

/** The person's credentials: what is held, when it renews, what is left to earn, and the ways to lose the A. */
export function CredentialsScreen() {
  return (
    <>
      <SkipLink />
      <AppBar modes={libraryModes('credentials')} />
      <main id="main" tabIndex={-1} className="app-screen outline-none">
        <div className="credentials-sheet @container bg-sheet px-4 py-8 tablet:px-12 tablet:py-12">
          <h1 className="screen-title">{TITLE}</h1>
          <p className="mt-1 max-w-170 text-pretty text-ink-2">{LEAD}</p>
          <Kept />
        </div>
      </main>
    </>
  )
}

function Kept() {
  const { kept, ceus, problem, toast, ...acts } = useKeptCredentials()
  const named = useNamedCredentials()
  const [openId, setOpenId] = useState<string | null>(null)
  const list = kept ?? []
  const { factsOf, isAnswered } = useFacts(kept)
  const mayDraw = useFirstDraw(named !== null && isAnswered)
  const day = today()
  const cycles = ceuCycles(list, ceus, ruleFrom(factsOf), day)
  const inCycles = new Set(cycles.flatMap(({ members }) => members.map(({ id }) => id)))
  const others = list.filter(({ id }) => !inCycles.has(id))
  const held = list.map(({ credential }) => credential)
  const keep = (chosen: readonly ChosenCredential[]) => {
    for (const one of chosen) void acts.keep(makeCredential(one, newId))
  }
  const entry = (one: KeptCredential) => (
    <KeptEntry
      key={one.id}
      one={one}
      facts={factsOf(one)}
      today={day}
      isOpen={openId === one.id}
      onToggle={() => setOpenId(openId === one.id ? null : one.id)}
      onChange={(changed) => void acts.put(changed)}
      onRemove={() => void acts.remove(one)}
    />
  )

  async function saveCalendar() {
    const { renewalCalendar } = await import('@/lib/export/renewal-calendar')
    saveFile(renewalCalendar(cycles, day), 'Credential-renewals.ics', 'text/calendar')
  }

  // all at once: what came later would move what is there
  if (kept === null || named === null || !mayDraw)
    return (
      <p role="status" className="late-words">
        {OPENING}
      </p>
    )
  return (
    <>
      {problem !== null && (
        <p role="alert" className="mt-4">
          {problemSentence(problem)}
        </p>
      )}
      <FromResumes
        named={named}
        held={held}
        onKeep={(credentials) => {
          for (const one of credentials) void acts.keep({ ...one, id: newId() })
        }}
      />
      <div className="mt-5 max-w-130">
        <CredentialPicker held={held} onChoose={(one) => keep([one])} onSeveral={keep} />
      </div>
      {kept.length === 0 && (
        <div className="empty-sheet mt-8">
          <h2 className="text-17 font-title">{EMPTY_TITLE}</h2>
          <p className="mt-1 max-w-130 text-pretty text-ink-2">{EMPTY}</p>
        </div>
      )}
      {cycles.map((cycle) => (
        <CycleSection key={cycle.members.map(({ id }) => id).join()} cycle={cycle}>
          {cycle.members.map(entry)}
        </CycleSection>
      ))}
      {others.length > 0 && (
        <section aria-labelledby="not-renewed" className="mt-9">
          <h2 id="not-renewed" className="border-b-2 border-ink pb-1.5 text-17 font-title">
            {KEPT_WORDS.notRenewed}
          </h2>
          <ul>{others.map(entry)}</ul>
        </section>
      )}
      {list.length > 0 && (
        <>
          <CeuLog
            kept={list}
            ceus={ceus}
            onLog={(ceu) => void acts.log(ceu)}
            onRemove={(ceu) => void acts.removeCeu(ceu)}
          />
          {cycles.some(({ end }) => end !== null) && (
            <div className="mt-8">
              <Button onClick={() => void saveCalendar()}>{CALENDAR}</Button>
              <p className="mt-1.5 text-13 text-ink-2">{CALENDAR_HELP}</p>
            </div>
          )}
        </>
      )}
      <Toast message={toast} onGone={acts.dropToast} />
    </>
  )
}
