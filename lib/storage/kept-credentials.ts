import type { Result } from '@/lib/base/result'
import {
  type KeptCredential,
  keptCredentialShape,
  type LoggedCeu,
  loggedCeuShape,
} from '@/lib/resume/kept-credential'
import { siteDatabase } from './database'
import type { StorageProblem } from './problem'
import { deleteRecord, listRecords, saveRecord } from './records'

type Kept<Value> = Promise<Result<Value, StorageProblem>>

/** The credentials that are kept on this device, last changed first. */
export function listKeptCredentials(database = siteDatabase()): Kept<readonly KeptCredential[]> {
  return listRecords(database.credentials, keptCredentialShape)
}

/** Keeps a credential in place of the one with its id. */
export function saveKeptCredential(one: KeptCredential, database = siteDatabase()): Kept<null> {
  return saveRecord(database.credentials, one)
}

/** Takes a credential out and hands it back for undo. */
export function deleteKeptCredential(id: string, database = siteDatabase()): Kept<KeptCredential | null> {
  return deleteRecord(database.credentials, keptCredentialShape, id)
}

/** The CEUs that were logged on this device, last changed first. */
export function listCeus(database = siteDatabase()): Kept<readonly LoggedCeu[]> {
  return listRecords(database.ceus, loggedCeuShape)
}

/** Keeps a CEU in place of the one with its id. */
export function saveCeu(one: LoggedCeu, database = siteDatabase()): Kept<null> {
  return saveRecord(database.ceus, one)
}

/** Takes a CEU out and hands it back for undo. */
export function deleteCeu(id: string, database = siteDatabase()): Kept<LoggedCeu | null> {
  return deleteRecord(database.ceus, loggedCeuShape, id)
}
