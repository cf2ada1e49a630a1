import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createDraftStore } from '@/components/state/create-draft-store'
import type { Draft } from '@/lib/resume/draft'
import { draftJournal, listDrafts, readDraft, saveDraft } from '@/lib/storage/drafts'
import { deniedDatabase, fillDisk } from '@/test/storage/broken-storage'
import { draftOf, freshDatabase, memoryStore } from '@/test/storage/kept'

afterEach(() => vi.restoreAllMocks())

describe('open', () => {
  it('opens a draft that is there, and says so of one that is not', async () => {
    const desk = await openDesk()
    expect(desk.state()).toMatchObject({ phase: { kind: 'ready' }, draft: { id: 'draft' } })
    await desk.state().open('nobody')
    expect(desk.state()).toMatchObject({ phase: { kind: 'missing' }, draft: null })
  })

  it('says why a draft cannot be read', async () => {
    const desk = await openDesk()
    await desk.database.drafts.put({ id: 'bad', version: 1 })
    await desk.state().open('bad')
    expect(desk.state().phase).toEqual({ kind: 'failed', problem: { code: 'corrupt-record', detail: 'bad' } })
  })

  it('shows the last of two that were asked for at once', async () => {
    const desk = await openDesk()
    await saveDraft(draftOf({ id: 'other' }), desk.database)
    await Promise.all([desk.state().open('other'), desk.state().open('nobody')])
    expect(desk.state().phase.kind).toBe('missing')
    await Promise.all([desk.state().open('draft'), desk.state().open('other')])
    expect(desk.state().draft?.id).toBe('other')
  })

  it('saves what is unsaved before it opens another', async () => {
    const desk = await openDesk()
    desk.state().rename('Typed')
    await desk.state().open('nobody')
    expect(await desk.stored()).toMatchObject({ name: 'Typed' })
  })

  it('finds the word that was being typed when the tab went away', async () => {
    const desk = await openDesk()
    desk.type('Dana Whitf')
    const afterCrash = deskOn(desk.tools)
    await afterCrash.state().open('draft')
    expect(afterCrash.name()).toBe('Dana Whitf')
    await afterCrash.state().flush()
    expect(await desk.stored()).toMatchObject({ resume: { contact: { name: 'Dana Whitf' } } })
    expect(draftJournal.recover('draft', desk.tools.journal)).toBeNull()
  })

  it('finds a draft that only the journal has', async () => {
    const desk = await openDesk()
    draftJournal.write(draftOf({ id: 'young', name: 'Young', changedAt: 9 }), desk.tools.journal)
    await desk.state().open('young')
    expect(desk.state().draft?.name).toBe('Young')
  })

  it('takes the saved draft when the journal is older', async () => {
    const desk = await openDesk()
    draftJournal.write(draftOf({ name: 'Old', changedAt: 0 }), desk.tools.journal)
    const later = deskOn(desk.tools)
    await later.state().open('draft')
    expect(later.state().draft?.name).toBe('Risk adjustment')
  })
})

describe('editBrought', () => {
  const file = (leftovers: number[]) => ({
    fileName: 'a.txt',
    lines: ['Coder', 'Bees'].map((text) => ({ text, listItem: false, heading: false, page: null })),
    placed: [],
    leftovers,
    dismissed: [0, 1].filter((line) => !leftovers.includes(line)),
  })

  it('changes the file and the resume in one step of undo', async () => {
    const desk = await openDesk()
    desk.state().editBrought(file([0, 1]))
    desk.state().editBrought(file([1]), { ...draftOf({}).resume, summary: 'Coder' })
    desk.undo()
    expect(desk.state().draft?.resume.summary).toBe('')
    expect(desk.state().draft?.brought?.leftovers).toEqual([0, 1])
  })

  it('takes back one line at a time, however quickly they were placed', async () => {
    const desk = await openDesk()
    desk.state().editBrought(file([0, 1]))
    desk.state().editBrought(file([1]))
    desk.state().editBrought(file([]))
    desk.undo()
    expect(desk.state().draft?.brought?.leftovers).toEqual([1])
  })

  it('puts the file away, and brings it back by undo', async () => {
    const desk = await openDesk()
    desk.state().editBrought(file([0]))
    desk.state().editBrought(undefined)
    expect(desk.state().draft?.brought).toBeUndefined()
    desk.undo()
    expect(desk.state().draft?.brought?.leftovers).toEqual([0])
  })

  it('survives a tab that goes away', async () => {
    const desk = await openDesk()
    desk.state().editBrought(file([1]))
    const later = deskOn(desk.tools)
    await later.state().open('draft')
    expect(later.state().draft?.brought).toEqual(file([1]))
  })
})

describe('editResume', () => {
  it('is in the journal at once and in the database within a second', async () => {
    const desk = await openDesk()
    desk.type('Dana')
    expect(draftJournal.recover('draft', desk.tools.journal)?.resume.contact.name).toBe('Dana')
    expect(await desk.stored()).toMatchObject({ resume: { contact: { name: '' } } })
    await desk.passTime(400)
    expect(await desk.stored()).toMatchObject({ resume: { contact: { name: 'Dana' } } })
    expect(desk.state().save).toEqual({ kind: 'saved', at: desk.time() })
    expect(draftJournal.recover('draft', desk.tools.journal)).toBeNull()
  })

  it('does not wait for a pause in typing for longer than a second', async () => {
    const desk = await openDesk()
    for (const word of ['D', 'Da', 'Dan', 'Dana', 'Dana ']) {
      desk.type(word)
      await desk.passTime(250)
    }
    expect(await desk.stored()).toMatchObject({ resume: { contact: { name: 'Dana' } } })
  })

  it('writes nothing when nothing changed', async () => {
    const desk = await openDesk()
    desk.state().editResume(structuredClone(draftOf({}).resume))
    expect(desk.state().save.kind).toBe('saved')
    expect(desk.waiting()).toBe(0)
  })

  it('keeps the draft and says why when the disk is full, and recovers by itself', async () => {
    const desk = await openDesk()
    const disk = fillDisk()
    desk.type('Dana')
    await desk.passTime(400)
    expect(desk.state().save).toMatchObject({ kind: 'failed', problem: { code: 'full' }, since: desk.time() })
    expect(draftJournal.recover('draft', desk.tools.journal)?.resume.contact.name).toBe('Dana')
    disk.restore()
    await desk.passTime(5000)
    expect(desk.state().save.kind).toBe('saved')
    expect(await desk.stored()).toMatchObject({ resume: { contact: { name: 'Dana' } } })
  })

  it('keeps the newest words when the clock is set back, here and after a reload', async () => {
    const desk = await openDesk()
    desk.tools.clock.time = 9_000_000
    desk.type('Dana')
    await desk.state().flush()
    desk.tools.clock.time = 2000
    desk.type('Dana Whitfield')
    const afterCrash = deskOn(desk.tools)
    await afterCrash.state().open('draft')
    expect(afterCrash.name()).toBe('Dana Whitfield')
    await afterCrash.state().flush()
    expect(await desk.stored()).toMatchObject({ resume: { contact: { name: 'Dana Whitfield' } } })
  })

  it('keeps the newest words, whatever order saving and typing come in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 6 }), async (scheduler, count) => {
        const desk = await openDesk()
        const words = Array.from({ length: count }, (_, index) => `Dana ${index}`)
        const typing = scheduler.scheduleSequence(words.map((word) => async () => desk.type(word)))
        const saving = scheduler.scheduleSequence(words.map(() => async () => void desk.state().flush()))
        await scheduler.waitFor(Promise.all([typing.task, saving.task]))
        await desk.state().flush()
        expect(await desk.stored()).toMatchObject({ resume: { contact: { name: words.at(-1) } } })
        expect(desk.state().save.kind).toBe('saved')
        expect(draftJournal.recover('draft', desk.tools.journal)).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})

describe('adopt', () => {
  it('lets work go on where nothing can be stored', async () => {
    const desk = deskOn({ ...toolsFor(), database: deniedDatabase })
    desk.state().adopt(draftOf({}))
    await desk.state().flush()
    expect(desk.state()).toMatchObject({
      phase: { kind: 'ready' },
      save: { kind: 'failed', problem: { code: 'denied' } },
    })
    await desk.state().open('draft')
    desk.type('Dana')
    expect(desk.name()).toBe('Dana')
  })
})

describe('forget', () => {
  it('lets go of a removed draft with what was unsaved, and nothing brings it back', async () => {
    const desk = await openDesk()
    desk.type('Dana')
    await desk.database.drafts.delete('draft')
    desk.state().forget('draft')
    expect(desk.state()).toMatchObject({ phase: { kind: 'missing' }, draft: null })
    desk.type('Dana Whitfield')
    desk.undo()
    await desk.passTime(6000)
    expect(await desk.stored()).toBeNull()
  })

  it('leaves another draft open', async () => {
    const desk = await openDesk()
    desk.state().forget('other')
    expect(desk.state().draft?.id).toBe('draft')
  })
})

describe('undo', () => {
  it('takes back typing in one field within a second as one step', async () => {
    const desk = await openDesk()
    for (const word of ['D', 'Da', 'Dan']) {
      desk.type(word)
      await desk.passTime(100)
    }
    await desk.passTime(1000)
    desk.type('Dana')
    desk.undo()
    expect(desk.name()).toBe('Dan')
    desk.undo()
    expect(desk.name()).toBe('')
    desk.redo()
    expect(desk.name()).toBe('Dan')
  })

  it('takes back a restored version apart from what was typed just before in the same field', async () => {
    const desk = await openDesk()
    desk.type('Dana')
    desk.state().goBackTo(draftOf({}))
    expect(desk.name()).toBe('')
    desk.undo()
    expect(desk.name()).toBe('Dana')
  })

  it('takes back slow typing as one step, however long the word takes', async () => {
    const desk = await openDesk()
    for (const word of ['D', 'Da', 'Dan', 'Dana']) {
      desk.type(word)
      await desk.passTime(900)
    }
    desk.undo()
    expect(desk.name()).toBe('')
  })

  it('ends a step in the middle of long typing, so that one undo never takes it all', async () => {
    const desk = await openDesk()
    for (let letters = 1; letters <= 40; letters += 1) {
      desk.type('n'.repeat(letters))
      desk.tools.clock.time += 500
    }
    desk.undo()
    expect(desk.name()).toBe('n'.repeat(30))
    desk.undo()
    expect(desk.name()).toBe('')
  })

  it('takes back what was done to two fields in two steps', async () => {
    const desk = await openDesk()
    desk.type('Dana')
    desk.state().editPage({ size: 'a4' })
    desk.undo()
    expect([desk.name(), desk.state().draft?.page.size]).toEqual(['Dana', 'letter'])
  })

  it('begins a new step after an undo, even in the same field at once', async () => {
    const desk = await openDesk()
    desk.type('Dana')
    desk.undo()
    desk.type('Erin')
    desk.undo()
    expect(desk.name()).toBe('')
    expect(desk.store.temporal.getState().futureStates).toHaveLength(1)
  })

  it('is saved like typing, back to the very draft that was opened', async () => {
    const desk = await openDesk()
    desk.type('Dana')
    await desk.state().flush()
    desk.undo()
    await desk.state().flush()
    expect(await desk.stored()).toMatchObject({ resume: { contact: { name: '' } } })
  })

  it('remembers at least 200 steps, and none of the draft that was open before', async () => {
    const desk = await openDesk()
    for (let step = 0; step < 250; step += 1) {
      desk.type(`Dana ${step}`)
      desk.tools.clock.time += 1001
    }
    for (let step = 0; step < 200; step += 1) desk.undo()
    expect(desk.name()).toBe('Dana 49')
    await saveDraft(draftOf({ id: 'other' }), desk.database)
    await desk.state().open('other')
    desk.undo()
    expect(desk.state().draft?.id).toBe('other')
  })
})

describe('a reload', () => {
  it('keeps 300 steps to undo and what was undone', async () => {
    const desk = await openDesk()
    for (let step = 0; step < 301; step += 1) {
      desk.type(`Dana ${step}`)
      desk.tools.clock.time += 1001
    }
    desk.undo()
    await desk.state().flush()
    desk.state().keepSteps()
    const after = deskOn(desk.tools)
    await after.state().open('draft')
    after.redo()
    expect(after.name()).toBe('Dana 300')
    for (let step = 0; step < 301; step += 1) after.undo()
    expect(after.name()).toBe('')
  })

  it('keeps the newest steps where the tab has little room', async () => {
    const tools = { ...toolsFor(), tab: memoryStore(40_000) }
    const desk = deskOn(tools)
    desk.state().adopt(draftOf({}))
    for (let step = 0; step < 200; step += 1) {
      desk.type(`Dana ${step} ${'n'.repeat(300)}`)
      desk.state().editPage({ size: step % 2 ? 'a4' : 'letter' })
    }
    await desk.state().flush()
    desk.state().keepSteps()
    const after = deskOn(tools)
    await after.state().open('draft')
    after.undo()
    after.undo()
    expect(after.name()).toMatch(/^Dana 198 /)
    expect(after.store.temporal.getState().pastStates.length).toBeGreaterThan(10)
  })

  it('forgets the steps of a draft that went on elsewhere', async () => {
    const desk = await openDesk()
    desk.type('Dana')
    await desk.state().flush()
    desk.state().keepSteps()
    await saveDraft(draftOf({ name: 'From there', changedAt: 9000 }), desk.database)
    const after = deskOn(desk.tools)
    await after.state().open('draft')
    expect(after.store.temporal.getState().pastStates).toEqual([])
  })
})

describe('another tab', () => {
  it('is followed while nothing here is unsaved', async () => {
    const desk = await openDesk()
    await saveDraft(draftOf({ name: 'From there', changedAt: 5000 }), desk.database)
    await vi.waitFor(() => expect(desk.state().draft?.name).toBe('From there'))
    expect(desk.state().save).toEqual({ kind: 'saved', at: 5000 })
  })

  it('does not take away what is being typed here', async () => {
    const desk = await openDesk()
    desk.type('Dana')
    await saveDraft(draftOf({ name: 'From there', changedAt: 5000 }), desk.database)
    await desk.state().flush()
    expect(desk.name()).toBe('Dana')
    expect(await desk.stored()).toMatchObject({ resume: { contact: { name: 'Dana' } } })
  })

  it('and this one may type at the same time: neither loses a word, and both show the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 5 }), async (scheduler, count) => {
        const here = await openDesk()
        const there = deskOn({ ...here.tools, journal: memoryStore() })
        await there.state().open('draft')
        const words = Array.from({ length: count }, (_, index) => `word ${index}`)
        const acts = [
          words.map((word) => async () => here.type(word)),
          words.map((word) => async () => there.summarise(word)),
          words.map(() => async () => void here.state().flush()),
          words.map(() => async () => void there.state().flush()),
        ]
        await scheduler.waitFor(Promise.all(acts.map((row) => scheduler.scheduleSequence(row).task)))
        await here.state().flush()
        await there.state().flush()
        const both = { contact: { name: words.at(-1) }, summary: words.at(-1) }
        expect(await here.stored()).toMatchObject({ resume: both })
        await vi.waitFor(() => expect(here.state().draft?.resume).toMatchObject(both))
        await vi.waitFor(() => expect(there.state().draft?.resume).toMatchObject(both))
      }),
      { numRuns: 40 },
    )
  })

  it('with a newer program is not written over', async () => {
    const desk = await openDesk()
    await desk.database.drafts.put({ ...draftOf({}), version: 2, changedAt: 5000 })
    desk.type('Dana')
    await desk.state().flush()
    expect(desk.state().save).toMatchObject({ kind: 'failed', problem: { code: 'newer-version' } })
    expect(desk.name()).toBe('Dana')
    expect(await desk.database.drafts.get('draft')).toMatchObject({ version: 2 })
  })

  it('can be undone', async () => {
    const desk = await openDesk()
    await saveDraft(draftOf({ name: 'From there', changedAt: 5000 }), desk.database)
    await vi.waitFor(() => expect(desk.state().draft?.name).toBe('From there'))
    desk.undo()
    await desk.state().flush()
    expect(await desk.stored()).toMatchObject({ name: 'Risk adjustment' })
  })

  it('that deletes the draft closes it here, and opens it again on undo', async () => {
    const desk = await openDesk()
    await desk.database.drafts.delete('draft')
    await vi.waitFor(() => expect(desk.state().phase.kind).toBe('missing'))
    expect(await listDrafts(desk.database)).toEqual({ ok: true, value: [] })
    await saveDraft(draftOf({ name: 'Put back' }), desk.database)
    await vi.waitFor(() =>
      expect(desk.state()).toMatchObject({ phase: { kind: 'ready' }, draft: { name: 'Put back' } }),
    )
  })
})

describe('a draft that was adopted', () => {
  it('is not missing while storage does not know it, and is once it was stored and deleted', async () => {
    const tools = toolsFor()
    const desk = deskOn(tools)
    const disk = fillDisk()
    desk.state().adopt(draftOf({}))
    await desk.state().flush()
    expect(desk.state()).toMatchObject({ phase: { kind: 'ready' }, save: { kind: 'failed' } })
    disk.restore()
    await desk.state().flush()
    await vi.waitFor(async () =>
      expect(await readDraft('draft', tools.database())).toMatchObject({ ok: true }),
    )
    await saveDraft(draftOf({ name: 'From there', changedAt: 5000 }), tools.database())
    await vi.waitFor(() => expect(desk.state().draft?.name).toBe('From there'))
    await tools.database().drafts.delete('draft')
    await vi.waitFor(() => expect(desk.state().phase.kind).toBe('missing'))
  })
})

/** Surroundings with a clock that tests move by hand. */
type Tools = Parameters<typeof createDraftStore>[0] & {
  readonly clock: { time: number; readonly runs: Map<number, () => void> }
}

function toolsFor(): Tools {
  const database = freshDatabase()
  const clock = { time: 1000, runs: new Map<number, () => void>() }
  let count = 0
  return {
    clock,
    database: () => database,
    journal: memoryStore(),
    tab: memoryStore(),
    now: () => clock.time,
    later: (run, delayMs) => {
      count += 1
      const key = (clock.time + delayMs) * 1000 + (count % 1000)
      clock.runs.set(key, run)
      return () => clock.runs.delete(key)
    },
  }
}

function deskOn(tools: Parameters<typeof createDraftStore>[0]) {
  const store = createDraftStore(tools)
  return {
    store,
    state: store.getState,
    name: () => store.getState().draft?.resume.contact.name,
    undo: () => store.temporal.getState().undo(),
    redo: () => store.temporal.getState().redo(),
    type: (name: string) => {
      const { draft, editResume } = store.getState()
      const { resume } = draft ?? draftOf({})
      editResume({ ...resume, contact: { ...resume.contact, name } })
    },
    summarise: (summary: string) => {
      const { draft, editResume } = store.getState()
      editResume({ ...(draft ?? draftOf({})).resume, summary })
    },
  }
}

async function openDesk() {
  const tools = toolsFor()
  const database = tools.database()
  await saveDraft(draftOf({}), database)
  const desk = deskOn(tools)
  await desk.state().open('draft')
  return {
    ...desk,
    tools,
    database,
    time: () => tools.clock.time,
    waiting: () => tools.clock.runs.size,
    stored: async (): Promise<Draft | null> => {
      const read = await readDraft('draft', database)
      return read.ok ? read.value : null
    },
    /** Lets time pass, runs what was due, and lets the saving that it started end. */
    passTime: async (ms: number) => {
      tools.clock.time += ms
      const due = [...tools.clock.runs].filter(([key]) => key < (tools.clock.time + 1) * 1000)
      for (const [key, run] of due) {
        tools.clock.runs.delete(key)
        run()
      }
      if (due.length > 0) await desk.state().flush()
    },
  }
}
