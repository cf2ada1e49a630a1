import type { FormBlock } from '@/lib/export/form-blocks'
import { textOfBlock } from '@/lib/export/plain-text'
import { PAGE_WORDS } from './page-words'

type FormBlocksProps = {
  readonly blocks: readonly FormBlock[]
  readonly onCopy: (what: string, text: string) => void
}

/** Every field that a form asks for, each a button that copies what stands in it. */
export function FormBlocks({ blocks, onCopy }: FormBlocksProps) {
  if (blocks.length === 0) return null
  return (
    <details className="form-blocks">
      <summary className="flex min-h-(--target-slim) cursor-pointer items-center text-13 font-medium text-accent underline underline-offset-3">
        {PAGE_WORDS.fieldByField}
      </summary>
      {numbered(blocks).map(({ block, name }) => (
        <section key={name} aria-label={name} className="mt-3">
          <h4 className="flex items-center justify-between gap-3 border-b border-rule-strong text-13 font-strong">
            {name}
            <button
              type="button"
              className="form-copy"
              aria-label={PAGE_WORDS.copyOf(name)}
              onClick={() => onCopy(name, textOfBlock(block))}
            >
              {PAGE_WORDS.copyAll}
            </button>
          </h4>
          {block.fields.map(({ label, value }) => (
            <button
              key={label}
              type="button"
              className="form-field"
              title={PAGE_WORDS.copy}
              onClick={() => onCopy(`${name}, ${label}`, value)}
            >
              <span className="text-ink-2">{label}</span>
              <span className="form-value">{value}</span>
              <span className="sr-only">{PAGE_WORDS.copy}</span>
            </button>
          ))}
        </section>
      ))}
    </details>
  )
}

/** "Work experience 2": blocks of one section are counted where there are several. */
function numbered(blocks: readonly FormBlock[]) {
  return blocks.map((block, at) => {
    const alike = blocks.filter(({ section }) => section === block.section)
    const number = blocks.slice(0, at + 1).filter(({ section }) => section === block.section).length
    return { block, name: alike.length > 1 ? `${block.section} ${number}` : block.section }
  })
}
