import { Ring } from '@/components/fields/icons'
import { ProblemMessage } from '@/components/problem-message'
import { ChoosePdf } from './choose-pdf'
import { ForeignReport } from './foreign-report'
import { PAGE_WORDS } from './page-words'
import type { Foreign } from './use-foreign'

type ForeignPaneProps = {
  readonly foreign: Foreign | null
  readonly onFile: (file: File) => void
}

/** Another resume's PDF, from any program: dropped or chosen here, and what a system would see of it. */
export function ForeignPane({ foreign, onFile }: ForeignPaneProps) {
  if (foreign === null)
    return (
      <div className="border border-dashed border-rule-strong px-5 py-6">
        <h3 className="font-title">{PAGE_WORDS.anyPdf}</h3>
        <p className="mt-1 mb-4 text-13 text-pretty text-ink-2">{PAGE_WORDS.anyPdfHelp}</p>
        <ChoosePdf label={PAGE_WORDS.choosePdf} onFile={onFile} />
      </div>
    )
  const { fileName, isReading, resume, problem } = foreign
  return (
    <div className="grid gap-5">
      <div>
        <h3 className="font-title wrap-anywhere">{fileName}</h3>
        <div role="status" className="mt-1 text-13 text-pretty text-ink-2">
          {isReading && (
            <span className="flex items-center gap-2">
              <Ring /> {PAGE_WORDS.readingFile}
            </span>
          )}
          {resume !== null && `${sizeWords(resume.reading)} Nothing of it is kept.`}
        </div>
        {problem !== null && problem.code !== 'superseded' && (
          <p role="alert" className="mt-1 text-pretty">
            <ProblemMessage problem={problem} />
          </p>
        )}
        <div className="mt-3">
          <ChoosePdf label={PAGE_WORDS.chooseAnother} onFile={onFile} />
        </div>
      </div>
      {resume !== null && <ForeignReport resume={resume} />}
    </div>
  )
}

function sizeWords({
  pageCount,
  lines,
}: {
  readonly pageCount: number
  readonly lines: readonly unknown[]
}): string {
  const pages = pageCount === 1 ? PAGE_WORDS.onePage : `${pageCount} pages`
  return `${pages}, ${lines.length === 1 ? 'one line' : `${lines.length} lines`} of text.`
}
