import type { Posting } from '@/lib/posting/posting'
import { type ReadingChoice, readPosting } from '@/lib/posting/read-posting'

/** A posting that must be readable. */
export function read(text: string, choice?: ReadingChoice): Posting {
  const result = readPosting(text, choice)
  if (!result.ok) throw new Error(`not read: ${result.problem.code}`)
  return result.value
}

/** A posting whose requirements are a code set and this line. */
export function asked(line: string): Posting {
  return read(`Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• ${line}`)
}

/** The level of each concept. */
export function levels({ requirements }: Posting): Record<string, string> {
  return Object.fromEntries(requirements.flatMap(({ anyOf, level }) => anyOf.map((id) => [id, level])))
}
