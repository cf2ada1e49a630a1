import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/fields/button'
import { ProblemMessage } from '@/components/problem-message'
import type { JsonResumeProblem } from '@/lib/resume/json-resume'
import type { StorageProblem } from '@/lib/storage/problem'
import { bringBack } from './bring-back'
import { PAGE_WORDS } from './page-words'

/** Opens the draft that a PDF carries as a resume of its own. */
export function BringBackButton({ attached }: { readonly attached: Uint8Array }) {
  const router = useRouter()
  const [problem, setProblem] = useState<JsonResumeProblem | StorageProblem | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const open = async () => {
    setIsBusy(true)
    const brought = await bringBack(attached)
    if (brought.ok) return router.push(`/write/contact/?resume=${encodeURIComponent(brought.value.id)}`)
    setProblem(brought.problem)
    setIsBusy(false)
  }
  return (
    <>
      <Button slim disabled={isBusy} onClick={() => void open()}>
        {PAGE_WORDS.openAsNew}
      </Button>
      {problem !== null && (
        <p role="alert" className="mt-1.5">
          <ProblemMessage problem={problem} />
        </p>
      )}
    </>
  )
}
