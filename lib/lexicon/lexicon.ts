import { invariant } from '@/lib/base/invariant'
import type { ConceptId, ConceptKind } from './concept'
import decoys from './data/decoys.json'
import formRules from './data/form-rules.json'
import frames from './data/frames.json'
import partsNamed from './data/parts-named.json'
import sharedForms from './data/shared-forms.json'
import wordClasses from './data/word-classes.json'
import wrongSenses from './data/wrong-senses.json'
import type { ConceptRow, CredentialRow, GroupRow } from './rows'
import { CONCEPT_ROWS, CREDENTIAL_ROWS, GROUP_ROWS } from './rows'
import { versionOf } from './version'

/** The vocabulary: every concept the program knows, by id and by kind. */
export type Lexicon = {
  /** The day the data was last checked and a hash of all of it: `2026.11.22-1a2b3c4d`. */
  readonly version: string
  /** Every concept, sorted by kind and id as in the data. */
  readonly concepts: readonly ConceptRow[]
  /** @throws when the id is none of ours: use `find` for ids that come from outside. */
  readonly concept: (id: ConceptId) => ConceptRow
  /** The concept with this id, or null. */
  readonly find: (id: string) => ConceptRow | null
  readonly conceptsOfKind: (kind: ConceptKind) => readonly ConceptRow[]
  /** A credential with its issuer, renewal and eligibility, or null when the id is no credential's. */
  readonly credential: (id: string) => CredentialRow | null
  /** A credential group with its members, or null when the id is no group's. */
  readonly group: (id: string) => GroupRow | null
}

/** What decides, beside the rows, how a text is read. */
const RULES = [formRules, sharedForms, wrongSenses, decoys, frames, wordClasses, partsNamed]

let built: Lexicon | null = null

/** The lexicon of this program, built on first use. It never changes while the program runs. */
export function getLexicon(): Lexicon {
  built ??= buildLexicon()
  return built
}

function buildLexicon(): Lexicon {
  const byId = new Map<string, ConceptRow>(CONCEPT_ROWS.map((row) => [row.id, row]))
  const credentials = new Map<string, CredentialRow>(CREDENTIAL_ROWS.map((row) => [row.id, row]))
  const groups = new Map<string, GroupRow>(GROUP_ROWS.map((row) => [row.id, row]))
  let version: string | null = null
  return {
    get version() {
      version ??= versionOf(CONCEPT_ROWS, RULES) // 10 ms that no reader of a posting needs
      return version
    },
    concepts: CONCEPT_ROWS,
    concept: (id) => {
      const row = byId.get(id)
      invariant(row, `The lexicon has no concept ${id}.`)
      return row
    },
    find: (id) => byId.get(id) ?? null,
    conceptsOfKind: (kind) => CONCEPT_ROWS.filter((row) => row.kind === kind),
    credential: (id) => credentials.get(id) ?? null,
    group: (id) => groups.get(id) ?? null,
  }
}
