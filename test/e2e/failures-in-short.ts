import { stripVTControlCharacters } from 'node:util'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/**
 * Says at the very end what each failed try said, without what the browser printed: the last lines of a long output are
 * all that some readers get.
 */
export default class FailuresInShort implements Reporter {
  readonly #failures: string[] = []

  printsToStdio(): boolean {
    return true
  }

  onTestEnd(test: TestCase, { errors, retry, status }: TestResult): void {
    if (status === 'passed' || status === 'skipped') return
    const said = errors.map(({ message, location }) =>
      [...firstLines(message ?? ''), location ? `at line ${location.line} of ${location.file}` : ''].join(
        '\n',
      ),
    )
    this.#failures.push(
      [`${test.titlePath().filter(Boolean).join(' › ')}, try ${retry + 1}: ${status}`, ...said].join('\n'),
    )
  }

  onEnd(): void {
    for (const failure of this.#failures) process.stdout.write(`\n${failure}\n`)
  }
}

const MOST_LINES = 14

function firstLines(message: string): readonly string[] {
  const [ownWords = ''] = stripVTControlCharacters(message).split(/\n(?:Browser logs|=+ logs)/)
  return ownWords
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
}
