import type { Result } from '@/lib/base/result'
import {
  type KeptCredential,
  keptCredentialShape,
  type LoggedCeu,
  loggedCeuShape,
} from '@/lib/resume/kept-credential'
import { siteDatabase } from './database'
import { journalOf } from './journal'
import type { StorageProblem } from './problem'
import { deleteJournaled, listJournaled, saveJournaled, saveUnsaved } from './records'

type Kept<Value> = Promise<Result<Value, StorageProblem>>

const credentialJournal = journalOf('chartwright-unsaved-credential:', keptCredentialShape)
const ceuJournal = journalOf('chartwright-unsaved-ceu:', loggedCeuShape)

/** The credentials that are kept on this device, last changed first. */
export function listKeptCredentials(database = siteDatabase()): Kept<readonly KeptCredential[]> {
  return listJournaled(database.credentials, keptCredentialShape, credentialJournal)
}

/** Keeps a credential in place of the one with its id; where the store fails, the journal has it. */
export function saveKeptCredential(one: KeptCredential, database = siteDatabase()): Kept<null> {
  return saveJournaled(database.credentials, one, credentialJournal)
}

/** Takes a credential out and hands it back for undo. */
export function deleteKeptCredential(id: string, database = siteDatabase()): Kept<KeptCredential | null> {
  return deleteJournaled(database.credentials, keptCredentialShape, id, credentialJournal)
}

/** The CEUs that were logged on this device, last changed first. */
export function listCeus(database = siteDatabase()): Kept<readonly LoggedCeu[]> {
  return listJournaled(database.ceus, loggedCeuShape, ceuJournal)
}

/** Keeps a CEU in place of the one with its id; where the store fails, the journal has it. */
export function saveCeu(one: LoggedCeu, database = siteDatabase()): Kept<null> {
  return saveJournaled(database.ceus, one, ceuJournal)
}

/** Takes a CEU out and hands it back for undo. */
export function deleteCeu(id: string, database = siteDatabase()): Kept<LoggedCeu | null> {
  return deleteJournaled(database.ceus, loggedCeuShape, id, ceuJournal)
}

/** Keeps what a full disk or a crash left in the journal. */
export async function saveUnsavedCredentials(database = siteDatabase()): Kept<null> {
  const saved = await saveUnsaved(database.credentials, keptCredentialShape, credentialJournal)
  return saved.ok ? saveUnsaved(database.ceus, loggedCeuShape, ceuJournal) : saved
}
