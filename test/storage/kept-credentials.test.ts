import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keptCredentialShape, loggedCeuShape } from '@/lib/resume/kept-credential'
import {
  deleteCeu,
  deleteKeptCredential,
  listCeus,
  listKeptCredentials,
  saveCeu,
  saveKeptCredential,
  saveUnsavedCredentials,
} from '@/lib/storage/kept-credentials'
import { fillDisk } from './broken-storage'
import { freshDatabase, memoryStore } from './kept'

beforeEach(() => vi.stubGlobal('localStorage', memoryStore()))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const credential = keptCredentialShape.parse({
  version: 1,
  id: 'cpc',
  credential: { id: 'one', acronym: 'CPC', number: '01234567' },
  changedAt: 2,
})
const ceu = loggedCeuShape.parse({
  version: 1,
  id: 'march',
  date: '2026-03-14',
  title: 'Risk adjustment update',
  hours: 2,
  category: '',
  countsFor: [],
  changedAt: 3,
})

it('a credential and a CEU written on a full disk are there after it, and kept once there is room', async () => {
  const database = freshDatabase()
  const disk = fillDisk()
  expect(await saveKeptCredential(credential, database)).toMatchObject({ ok: false })
  expect(await saveCeu(ceu, database)).toMatchObject({ ok: false })
  expect(await saveUnsavedCredentials(database)).toMatchObject({ ok: false })
  disk.restore()
  expect(await listKeptCredentials(database)).toEqual({ ok: true, value: [credential] })
  expect(await listCeus(database)).toEqual({ ok: true, value: [ceu] })
  expect(await saveUnsavedCredentials(database)).toEqual({ ok: true, value: null })
  vi.stubGlobal('localStorage', memoryStore())
  expect(await listKeptCredentials(database)).toEqual({ ok: true, value: [credential] })
  expect(await listCeus(database)).toEqual({ ok: true, value: [ceu] })
})

it('what was only in the journal can be taken out and is handed back', async () => {
  const database = freshDatabase()
  const disk = fillDisk()
  await saveKeptCredential(credential, database)
  await saveCeu(ceu, database)
  disk.restore()
  expect(await deleteKeptCredential('cpc', database)).toEqual({ ok: true, value: credential })
  expect(await deleteCeu('march', database)).toEqual({ ok: true, value: ceu })
  expect(await listKeptCredentials(database)).toEqual({ ok: true, value: [] })
  expect(await listCeus(database)).toEqual({ ok: true, value: [] })
})
