import { useEffect, useState } from 'react'
import { Button } from '@/components/fields/button'
import { WholeCodes } from '@/components/match/whole-codes'
import { isOnResume } from '@/components/steps/make-credential'
import type { Credential } from '@/lib/resume/schema'
import { listDrafts } from '@/lib/storage/drafts'
import { fromResumes, KEEP_THESE } from './credentials-words'

type FromResumesProps = {
  /** What the resumes name. */
  readonly named: readonly Credential[]
  readonly held: readonly Credential[]
  readonly onKeep: (credentials: readonly Credential[]) => void
}

/** Offers the credentials that the person's resumes name and that are not kept here. */
export function FromResumes({ named, held, onKeep }: FromResumesProps) {
  const missing = distinct(named.filter((one) => !isOnResume(held, one)))
  if (missing.length === 0) return null
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>
        <WholeCodes text={fromResumes(missing.map(({ acronym, name }) => acronym || name))} />
      </span>
      <Button slim onClick={() => onKeep(missing)}>
        {KEEP_THESE}
      </Button>
    </p>
  )
}

/** The credentials that the resumes of this device name; null until they are read. */
export function useNamedCredentials(): readonly Credential[] | null {
  const [named, setNamed] = useState<readonly Credential[] | null>(null)
  useEffect(() => {
    void listDrafts().then((drafts) =>
      setNamed(drafts.ok ? drafts.value.flatMap(({ resume }) => resume.credentials) : []),
    )
  }, [])
  return named
}

/** Several resumes name the same: the first says it, which is the one that changed last. */
function distinct(credentials: readonly Credential[]): readonly Credential[] {
  return credentials.filter(
    (one, index) => (one.acronym !== '' || one.name !== '') && !isOnResume(credentials.slice(0, index), one),
  )
}
