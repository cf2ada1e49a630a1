import { useState } from 'react'
import { Button } from '@/components/fields/button'
import { Tick } from '@/components/fields/icons'
import { today } from '@/components/state/today'
import { formBlocks } from '@/lib/export/form-blocks'
import { makePlainText } from '@/lib/export/plain-text'
import { resumeOn } from '@/lib/resume/credential-status'
import type { Resume } from '@/lib/resume/schema'
import { FileRow } from './file-row'
import { FormBlocks } from './form-blocks'
import { PAGE_WORDS } from './page-words'
import { saveFile } from './save-file'

/** Text for application forms: as a file, as a whole to paste, and field by field in the order in which forms ask. */
export function TextFile({ resume, stem }: { readonly resume: Resume; readonly stem: string }) {
  const [said, setSaid] = useState('')
  const printed = resumeOn(resume, today())
  const copy = async (what: string, text: string) => {
    setSaid('')
    setSaid((await toClipboard(text)) ? PAGE_WORDS.copied(what) : PAGE_WORDS.notCopied)
  }
  return (
    <FileRow
      title={PAGE_WORDS.textForForms}
      purpose={PAGE_WORDS.textForFormsHelp}
      fileName={`${stem}.txt`}
      acts={
        <>
          <Button
            slim
            aria-label={PAGE_WORDS.copyWhole}
            onClick={() => void copy('the whole text', makePlainText(printed))}
          >
            {PAGE_WORDS.copy}
          </Button>
          <Button
            slim
            aria-label={PAGE_WORDS.downloadText}
            onClick={() => saveFile(makePlainText(printed), `${stem}.txt`, 'text/plain;charset=utf-8')}
          >
            {PAGE_WORDS.download}
          </Button>
        </>
      }
    >
      <p role="status" className="mt-1 flex min-h-5 items-center gap-2 text-13 text-ink-2">
        {said.startsWith('Copied') && <Tick className="text-accent" />}
        {said}
      </p>
      <FormBlocks blocks={formBlocks(printed)} onCopy={(what, text) => void copy(what, text)} />
    </FileRow>
  )
}

/** Whether the text is on the clipboard now. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false // told beside the button
  }
}
