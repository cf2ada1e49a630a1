import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { fail, ok, type Result } from '@/lib/base/result'
import { LONGEST_POSTING } from '@/lib/posting/read-posting'
import { blame, type FileProblem, listFiles, nameOf, readText, reasonOf } from './files'
import { linesOf } from './lines-of'

/** A posting as it comes in: named, not yet read. */
export type GivenPosting = { readonly id: string; readonly text: string }

/** Why there is no posting at a place of the input. */
export type GivenProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'no-text' } // JSON, but no object with a text and an id
  | { readonly code: 'line-too-long'; readonly limit: number }
  | { readonly code: 'unreadable-file'; readonly reason: FileProblem }

/** What stands at one place of the input. `line` counts from 1; for a folder it is the file's place in it. */
export type Given = { readonly line: number; readonly posting: Result<GivenPosting, GivenProblem> }

/** JSON writes a character as six at most (\u2022). */
const LONGEST_LINE = LONGEST_POSTING * 6 + 1000

/**
 * The postings of a file of JSON lines, of a folder of text files, or of standard input where the path is `-`; one at a
 * time, so that there may be any number of them.
 *
 * @returns a problem when the path itself cannot be read
 */
export async function postingsOf(path: string): Promise<Result<AsyncIterable<Given>, FileProblem>> {
  if (path === '-') return ok(inLines(process.stdin.setEncoding('utf8')))
  try {
    const file = await open(path)
    const isFolder = (await file.stat()).isDirectory()
    await file.close()
    return ok(isFolder ? inFolder(path) : inLines(createReadStream(path, 'utf8')))
  } catch (problem) {
    return blame(path, `it could not be read: ${reasonOf(problem)}`)
  }
}

async function* inFolder(path: string): AsyncGenerator<Given, void> {
  for (const [i, file] of (await listFiles([path])).entries())
    yield { line: i + 1, posting: file.ok ? await inFile(file.value) : unreadable(file.problem) }
}

async function inFile(path: string): Promise<Given['posting']> {
  const text = await readText(path)
  return text.ok ? ok({ id: nameOf(path), text: text.value }) : unreadable(text.problem)
}

function unreadable(reason: FileProblem): Given['posting'] {
  return fail({ code: 'unreadable-file', reason })
}

async function* inLines(chunks: AsyncIterable<string>): AsyncGenerator<Given, void> {
  for await (const { number, text } of linesOf(chunks, LONGEST_LINE)) {
    if (text === null) yield { line: number, posting: fail({ code: 'line-too-long', limit: LONGEST_LINE }) }
    else if (text.trim() !== '') yield { line: number, posting: parse(text.replace(/^\uFEFF/, '')) }
  }
}

function parse(line: string): Result<GivenPosting, GivenProblem> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return fail({ code: 'not-json' })
  }
  if (typeof json !== 'object' || json === null || !('id' in json) || !('text' in json))
    return fail({ code: 'no-text' })
  const { id, text } = json
  if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number'))
    return fail({ code: 'no-text' })
  return ok({ id: String(id), text })
}
