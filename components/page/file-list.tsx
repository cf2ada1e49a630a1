import { Button } from '@/components/fields/button'
import { saveBackup } from '@/components/shell/backup'
import { today } from '@/components/state/today'
import { fileStem } from '@/lib/export/file-name'
import { resumeOn } from '@/lib/resume/credential-status'
import type { Draft, PageSettings } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { askToMakeDocx } from '@/lib/worker/client'
import { AttachField } from './attach-field'
import { FileRow } from './file-row'
import { PAGE_WORDS } from './page-words'
import { saveFile } from './save-file'
import { TextFile } from './text-file'
import { useMaking } from './use-making'

type FileListProps = {
  readonly draft: Draft
  readonly onSettings: (change: Partial<PageSettings>) => void
}

/** What goes into the PDF beside the page, and the files beside the PDF. */
export function FileList({ draft, onSettings }: FileListProps) {
  const { resume, page } = draft
  const stem = fileStem(resumeOn(resume, today()))
  return (
    <div>
      <AttachField
        isOn={page.attachDraft !== false}
        onChange={(attachDraft) => onSettings({ attachDraft })}
      />
      <h2 className="mt-6 border-b-2 border-ink pb-2 text-17 font-title">{PAGE_WORDS.otherFiles}</h2>
      <ul>
        <WordFile draft={draft} stem={stem} />
        <TextFile resume={resume} stem={stem} />
        <FileRow
          title={PAGE_WORDS.jsonResume}
          purpose={PAGE_WORDS.jsonResumeHelp}
          fileName={`${stem}.json`}
          acts={
            <Button
              slim
              aria-label={PAGE_WORDS.downloadJson}
              onClick={() =>
                saveFile(JSON.stringify(toJsonResume(resume), null, 2), `${stem}.json`, 'application/json')
              }
            >
              {PAGE_WORDS.download}
            </Button>
          }
        />
        <FileRow
          title={PAGE_WORDS.backup}
          purpose={PAGE_WORDS.backupHelp}
          fileName={`Chartwright-backup-${today()}.json`}
          acts={
            <Button slim aria-label={PAGE_WORDS.saveBackup} onClick={() => void saveBackup()}>
              {PAGE_WORDS.save}
            </Button>
          }
        />
      </ul>
    </div>
  )
}

function WordFile({ draft, stem }: { readonly draft: Draft; readonly stem: string }) {
  const { isMaking, problem, make } = useMaking(
    () => askToMakeDocx(draft.resume, draft.page, today()),
    ({ bytes, fileName }) => saveFile(new Uint8Array(bytes), fileName, WORD),
  )
  return (
    <FileRow
      title={PAGE_WORDS.word}
      purpose={PAGE_WORDS.wordHelp}
      fileName={`${stem}.docx`}
      problem={problem}
      acts={
        <Button
          slim
          aria-label={PAGE_WORDS.downloadWord}
          aria-disabled={isMaking}
          onClick={() => void make()}
        >
          {PAGE_WORDS.download}
        </Button>
      }
    />
  )
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
