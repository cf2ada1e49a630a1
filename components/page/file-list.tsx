import type { ReactNode } from 'react'
import { Button } from '@/components/fields/button'
import { saveBackup } from '@/components/shell/backup'
import { fileStem } from '@/lib/export/file-name'
import type { Draft, PageSettings } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { AttachField } from './attach-field'
import { saveFile } from './save-file'

type FileListProps = {
  readonly draft: Draft
  readonly onSettings: (change: Partial<PageSettings>) => void
}

/** The files beside the PDF, each with what it is for and the name it will have. */
export function FileList({ draft, onSettings }: FileListProps) {
  const { resume, page } = draft
  const stem = fileStem(resume)
  return (
    <div>
      <AttachField
        isOn={page.attachDraft !== false}
        onChange={(attachDraft) => onSettings({ attachDraft })}
      />
      <h2 className="mt-6 border-b-2 border-ink pb-2 text-17 font-title">Other files</h2>
      <ul>
        <FileRow title="JSON Resume" purpose="For other resume programs." fileName={`${stem}.json`}>
          <Button
            slim
            aria-label="Download JSON Resume"
            onClick={() =>
              saveFile(JSON.stringify(toJsonResume(resume), null, 2), `${stem}.json`, 'application/json')
            }
          >
            Download
          </Button>
        </FileRow>
        <FileRow
          title="Backup"
          purpose="Every resume and posting kept here, to bring back in any browser."
          fileName={null}
        >
          <Button slim aria-label="Save a backup file" onClick={() => void saveBackup()}>
            Save
          </Button>
        </FileRow>
      </ul>
    </div>
  )
}

type FileRowProps = {
  readonly title: string
  readonly purpose: string
  readonly fileName: string | null
  /** What can be done with it. */
  readonly children: ReactNode
}

function FileRow({ title, purpose, fileName, children }: FileRowProps) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-rule py-3">
      <div className="min-w-0 flex-1 basis-36">
        <h3 className="font-title">{title}</h3>
        <p className="text-13 text-pretty text-ink-2">{purpose}</p>
        {fileName !== null && <p className="text-13 wrap-anywhere text-ink-2">{fileName}</p>}
      </div>
      <div className="flex flex-wrap gap-2">{children}</div>
    </li>
  )
}
