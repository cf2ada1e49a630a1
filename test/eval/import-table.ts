import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importFile } from '@/lib/import/import-file'
import {
  type Count,
  emptyCounts,
  FIELDS,
  type Field,
  lostWords,
  scoreImport,
  type Truth,
} from './score-import'

/** What was read of the files of one tool, added up. */
export type ToolScore = {
  readonly tool: string
  readonly files: number
  readonly counts: Record<Field, Count>
  readonly failed: readonly string[]
  readonly wrong: readonly string[]
  readonly lost: ReadonlyMap<string, number>
  readonly leftovers: readonly string[]
}

const TRUTHS = 'test/fixtures/import/truths'
const TODAY = '2026-11-26'

/** Reads every file of a folder, named for its truth, and adds up how right it was. */
export async function scoreFolder(
  folder: string,
  isWanted: (id: string) => boolean = () => true,
): Promise<ToolScore> {
  const counts = emptyCounts()
  const failed: string[] = []
  const wrong: string[] = []
  const leftovers: string[] = []
  const lost = new Map<string, number>()
  const names = readdirSync(folder).filter((name) => isWanted(name.replace(/\.\w+$/, '')))
  for (const name of names) {
    const id = name.replace(/\.\w+$/, '')
    const truth = JSON.parse(readFileSync(join(TRUTHS, `${id}.json`), 'utf8')) as Truth
    const imported = await importFile(new Uint8Array(readFileSync(join(folder, name))), name, TODAY)
    if (!imported.ok) {
      failed.push(`${name}: ${imported.problem.code}`)
      continue
    }
    const { resume, lines } = imported.value
    const text = lines.map((line) => line.text).join('\n')
    const score = scoreImport(truth, resume, lines.length > 0 ? text : JSON.stringify(truth))
    for (const field of FIELDS)
      for (const key of ['truth', 'said', 'read', 'right'] as const)
        counts[field][key] += score.counts[field][key]
    wrong.push(...score.wrong.map((line) => `${basename(folder)}/${id} ${line}`))
    for (const word of lostWords(lines, imported.value.leftovers, resume))
      lost.set(word, (lost.get(word) ?? 0) + 1)
    leftovers.push(...imported.value.leftovers.map((at) => `${basename(folder)}/${id} ${lines[at]?.text}`))
  }
  return { tool: basename(folder), files: names.length, counts, failed, wrong, lost, leftovers }
}

/** The share of what a file says that was read, and of what was read that is right. 1 where there was nothing to do. */
export function figuresOf({ truth, said, read, right }: Count) {
  const precision = read === 0 ? 1 : right / read
  const recall = said === 0 ? 1 : right / said
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, ceiling: truth === 0 ? 1 : said / truth }
}

export function addUp(scores: readonly ToolScore[]): Record<Field, Count> {
  const sum = emptyCounts()
  for (const { counts } of scores)
    for (const field of FIELDS)
      for (const key of ['truth', 'said', 'read', 'right'] as const) sum[field][key] += counts[field][key]
  return sum
}

/** A table of F1 by tool and field, and of precision, recall and what the text allows over all. */
export function tableOf(scores: readonly ToolScore[]): string {
  const all = addUp(scores)
  const short = (value: number) => value.toFixed(2)
  const head = ['field', 'F1', 'P', 'R', 'said', ...scores.map(({ tool }) => tool.slice(0, 9))]
  const rows = FIELDS.map((field) => {
    const { f1, precision, recall, ceiling } = figuresOf(all[field])
    return [
      field,
      short(f1),
      short(precision),
      short(recall),
      short(ceiling),
      ...scores.map(({ counts }) =>
        counts[field].said + counts[field].read === 0 ? '–' : short(figuresOf(counts[field]).f1),
      ),
    ]
  })
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, index) => (index === 0 ? cell.padEnd(13) : cell.padStart(index < 5 ? 5 : 10)))
        .join(''),
    )
    .join('\n')
}
