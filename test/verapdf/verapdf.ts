import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What veraPDF says of one file by the rules of one standard. */
export type Verdict = {
  /** How many statements about the file were checked. */
  readonly checked: number
  /** The rules that do not hold: clause, what it asks, and where. */
  readonly broken: readonly string[]
}

/** PDF/UA-1, and the strictest level of PDF/A-3. */
export type Standard = 'ua1' | '3a'

/**
 * Asks veraPDF, the reference validator for PDF/UA and PDF/A, about many files at once.
 *
 * @param classPath from `classPathOfVeraPdf`
 * @returns verdicts in the order of the questions
 */
export function validate(
  classPath: string,
  questions: readonly (readonly [Standard, string])[],
): readonly Verdict[] {
  const { stdout, stderr } = spawnSync(
    'java',
    ['-cp', classPath, join(HERE, 'Validate.java'), ...questions.flat()],
    { encoding: 'utf8', timeout: 300_000, maxBuffer: 64 * 1024 * 1024 },
  )
  const verdicts = stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [, , checked, ...broken] = line.split('\t')
      return { checked: Number(checked), broken }
    })
  if (verdicts.length !== questions.length)
    throw new Error(`veraPDF did not answer: ${stderr.slice(0, 2000)}`)
  return verdicts
}

/**
 * The Java class path of veraPDF, fetched by Maven when it is not there yet; or, in words, why it cannot be had here.
 * A machine without Java 17 or Maven, or without a network the first time, cannot run this check.
 */
export function classPathOfVeraPdf(): { readonly classPath: string } | { readonly reason: string } {
  const java = spawnSync('java', ['--version'], { encoding: 'utf8' })
  if (java.error || java.status !== 0) return { reason: 'Java is not installed' }
  if (Number(/\d+/.exec(java.stdout)?.[0]) < 17) return { reason: 'Java is older than 17' }
  if (existsSync(KEPT)) {
    const kept = readFileSync(KEPT, 'utf8')
    if (kept.split(delimiter).every((jar) => existsSync(jar))) return { classPath: kept }
  }
  mkdirSync(join(KEPT, '..'), { recursive: true })
  const maven = spawnSync(
    'mvn',
    ['-q', '-B', '-f', join(HERE, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${KEPT}`],
    { timeout: 180_000 },
  )
  if (maven.error && 'code' in maven.error && maven.error.code === 'ENOENT')
    return { reason: 'Maven is not installed' }
  if (maven.status !== 0) return { reason: 'Maven could not fetch it' }
  return { classPath: readFileSync(KEPT, 'utf8') }
}

const HERE = import.meta.dirname
/** Maven takes seconds to say it again. */
const KEPT = join(HERE, '..', '..', 'node_modules', '.cache', 'verapdf-class-path.txt')
