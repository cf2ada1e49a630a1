import { useMemo } from 'react'
import { useChangeResume } from '@/components/wizard/draft-form'
import { readResume, useResumePart } from '@/components/wizard/use-resume'
import { useWizard } from '@/components/wizard/wizard-context'
import type { Resume } from '@/lib/resume/schema'
import { focusSoon } from './focus-soon'
import { hideRow, insertRow, moveRow, neighbourOf, type Row, removeRow } from './rows'

export type RowSection = 'credentials' | 'experience' | 'education' | 'memberships'

type RowOf<Section extends RowSection> = Resume[Section][number]

type RowTools<Section extends RowSection> = RowActs<Section> & {
  readonly rows: Resume[Section]
  readonly openId: string | null
}

/** They stay the same functions while the rows change. */
export type RowActs<Section extends RowSection> = {
  readonly toggle: (id: string) => void
  /** Adds a row, opens it and focuses one of its fields. */
  readonly add: (row: RowOf<Section>, at: number, field: string) => void
  /** Adds a copy of a row, as it is at this moment, below it; opens it and focuses one of its fields. */
  readonly duplicate: (id: string, copy: (row: RowOf<Section>) => RowOf<Section>, field: string) => void
  /** Takes a row away; the toast brings it back to its place. */
  readonly remove: (id: string, said: string) => void
  readonly move: (id: string, by: -1 | 1) => void
  /** Leaves a row out of this version, or takes it in again. The toast takes that back. */
  readonly hide: (id: string, isHidden: boolean, name: string) => void
  /** Puts other rows in their place; the same array changes nothing. */
  readonly arrange: (order: (rows: Resume[Section]) => Resume[Section]) => void
}

/**
 * What every list of entries can do: open one, add, remove with a way back, move. The focus is never lost: React gives it
 * back to an element that it moves, and a removed row hands it to its neighbour.
 */
export function useRows<Section extends RowSection>(section: Section): RowTools<Section> {
  const rows: Resume[Section] = useResumePart(section)
  const change = useChangeResume()
  const { openIds, openRow, goToField, tell } = useWizard()
  const openId = openIds[section] ?? null

  const acts = useMemo<RowActs<Section>>(() => {
    function edit(recipe: (rows: readonly Row[]) => readonly Row[]) {
      change((resume) => ({ ...resume, [section]: recipe(resume[section]) }))
    }

    return {
      toggle: (id) => openRow(section, openId === id ? null : id),
      add: (row, at, field) => {
        edit((all) => insertRow(all, at, row))
        openRow(section, row.id)
        goToField(`${section}.${at}.${field}`)
      },
      remove: (id, said) => {
        const all: readonly Row[] = readResume()[section]
        const at = all.findIndex((row) => row.id === id)
        const row = all[at]
        if (row === undefined) return
        const next = neighbourOf(all, id)
        edit((now) => removeRow(now, id))
        tell(said, () => {
          edit((now) => insertRow(now, Math.min(at, now.length), row))
          focusSoon(`[data-row="${id}"]`)
        })
        focusSoon(...(next === undefined ? [] : [`[data-row="${next.id}"]`]), `[data-add="${section}"]`)
      },
      duplicate: (id, copy, field) => {
        const all: readonly RowOf<Section>[] = readResume()[section]
        const at = all.findIndex((row) => row.id === id)
        const row = all[at]
        if (row === undefined) return
        const made = copy(row)
        edit((now) => insertRow(now, at + 1, made))
        openRow(section, made.id)
        goToField(`${section}.${at + 1}.${field}`)
      },
      hide: (id, isHidden, name) => {
        edit((all) => hideRow(all, id, isHidden))
        tell(isHidden ? `${name} hidden in this resume` : `${name} shown again`, () =>
          edit((all) => hideRow(all, id, !isHidden)),
        )
      },
      move: (id, by) => edit((all) => moveRow(all, id, by)),
      arrange: (order) =>
        change((resume) => {
          const ordered = order(resume[section])
          return ordered === resume[section] ? resume : { ...resume, [section]: ordered }
        }),
    }
  }, [section, openId, change, openRow, goToField, tell])

  return { rows, openId, ...acts }
}
