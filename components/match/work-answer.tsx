import { useId, useState } from 'react'
import { Button } from '@/components/fields/button'
import { GrowingText } from '@/components/fields/growing-text'
import type { Answer } from '@/lib/resume/place-answer'
import type { AnswerTools } from './answer-form'
import { type Alternative, detailOf, jobWords, skillGroupOf } from './answer-kinds'
import { MATCH_WORDS } from './match-words'
import { RadioRows } from './radio-rows'
import '@/components/fields/fields.css'

type WorkAnswerProps = AnswerTools & {
  readonly alternative: Alternative
  readonly onAnswer: (answer: Answer, words: string) => boolean
  readonly onCancel: () => void
}

/** Not a job: the answer goes into the Skills list. */
const IN_SKILLS = 'skills'

/** In which job something was done, and the line that says so. */
export function WorkAnswer({ alternative, jobs, names, onAnswer, onCancel }: WorkAnswerProps) {
  const [place, setPlace] = useState<string | null>(null)
  const [line, setLine] = useState('')
  const [problem, setProblem] = useState('')
  const [isWarned, setIsWarned] = useState(false)
  const id = useId()
  const { label, kind } = alternative
  const job = jobs.find((one) => one.id === place)
  const detail = detailOf(kind)
  const canStayShort = detail !== null

  const write = async () => {
    if (place === null) return setProblem(MATCH_WORDS.chooseWhere)
    if (job === undefined)
      return put({ kind: 'skill', group: skillGroupOf(kind), words: label }, 'added to your Skills list.')
    if (line.trim() === '') {
      if (detail === null) return setProblem(MATCH_WORDS.writeWhatYouDid)
      return put({ kind: 'detail', jobId: job.id, group: detail, words: label }, `added to ${jobWords(job)}.`)
    }
    if (!isWarned && alternative.id !== null && !(await names(line, alternative.id))) {
      setIsWarned(true)
      return setProblem(MATCH_WORDS.lineDoesNotSay(label))
    }
    put({ kind: 'line', jobId: job.id, text: line }, `written under ${jobWords(job)}.`)
  }
  const put = (answer: Answer, words: string) => {
    if (!onAnswer(answer, words)) setProblem(MATCH_WORDS.standsAlready)
  }

  return (
    <form
      className="grid min-w-0 gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void write()
      }}
    >
      <RadioRows
        label={MATCH_WORDS.haveYouDone}
        choices={[
          ...jobs.map((one) => ({ value: one.id, label: jobWords(one) })),
          { value: IN_SKILLS, label: MATCH_WORDS.inNoJob },
        ]}
        value={place}
        onChange={(value) => {
          setPlace(value)
          setProblem('')
        }}
      />
      {job !== undefined && (
        <div className="grid gap-0.75">
          <label htmlFor={id} className="text-13 font-medium text-ink-2">
            {canStayShort ? MATCH_WORDS.whatWithIt : MATCH_WORDS.whatYouDid}
          </label>
          <GrowingText
            id={id}
            look="field-box py-2"
            aria-describedby={`${id}-help`}
            value={line}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              void write()
            }}
            onChange={(event) => {
              setLine(event.target.value.replace(/[\r\n]+/g, ' '))
              setIsWarned(false)
              setProblem('')
            }}
          />
          <p id={`${id}-help`} className="text-13 text-pretty text-ink-2">
            {MATCH_WORDS.nameIt(label)}
            {canStayShort && ` Left empty, only “${label}” is added to that job.`}
          </p>
        </div>
      )}
      <p role="alert" className="text-13 text-rust empty:hidden">
        {problem}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button slim variant="main" type="submit">
          {isWarned ? MATCH_WORDS.writeAllTheSame : writeWords(job !== undefined, line)}
        </Button>
        <Button variant="link" className="min-h-(--target)" onClick={onCancel}>
          {MATCH_WORDS.cancel}
        </Button>
      </div>
    </form>
  )
}

function writeWords(hasJob: boolean, line: string): string {
  return hasJob && line.trim() !== '' ? MATCH_WORDS.writeLine : MATCH_WORDS.addIt
}
