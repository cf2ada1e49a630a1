'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldPath,
  FormProvider,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import { draftStore } from '@/components/state/draft-store'
import { shareAllBut, shareUnchanged } from '@/components/state/share-unchanged'
import { invariant } from '@/lib/base/invariant'
import type { Resume } from '@/lib/resume/schema'
import { formSchema } from './form-schema'
import { openIssues } from './open-issues'
import { fromRowKeys, toRowKeys } from './row-keys'
import { asTyped, readResume } from './use-resume'

type ChangeResume = (change: (resume: Resume) => Resume) => void

const ChangeContext = createContext<ChangeResume | null>(null)

/**
 * The one form of a draft. What is typed flows to the store at once; what the store changes by itself (undo, another
 * tab) flows back into the form, which leaves the focus where it is.
 */
export function DraftForm({ children }: { readonly children: ReactNode }) {
  const [resume] = useState(readResume)
  const [options] = useState(() => ({
    // the type of default values would nest without end in the foreign JSON that a resume can carry
    defaultValues: structuredClone(resume) as DefaultValues<Resume>,
    resolver: zodResolver(formSchema),
  }))
  const form = useForm<Resume>({ ...options, mode: 'onBlur', reValidateMode: 'onBlur' })
  const sent = useRef(resume)

  const send = useCallback((values: Resume, path: string | null) => {
    const next =
      path === null ? shareUnchanged(sent.current, values) : shareAllBut(path, sent.current, values)
    if (next === sent.current) return
    sent.current = next
    draftStore.getState().editResume(next)
  }, [])

  useEffect(() => {
    const waiting = new Set<string | null>()
    // One change of the form can report itself field by field: all of one task become one edit of the draft.
    const flush = () => {
      const [path = null, ...others] = waiting
      waiting.clear()
      asTyped(() => send(form.getValues(), others.length === 0 ? path : null))
    }
    // the form's own `subscribe` and `watch` copy every value of the resume at every key to hand it over, and we read it later
    const { unsubscribe } = form.control._subjects.state.subscribe({
      next: ({ name = null }) => {
        if (waiting.size === 0) queueMicrotask(flush)
        waiting.add(name)
      },
    })
    return () => {
      unsubscribe()
      if (waiting.size > 0) flush()
    }
  }, [form, send])

  useEffect(() => {
    const follow = () => {
      const { draft } = draftStore.getState()
      if (draft === null || draft.resume === sent.current) return
      sent.current = draft.resume
      fillForm(form, draft.resume)
    }
    follow()
    return draftStore.subscribe(follow)
  }, [form])

  const change = useCallback<ChangeResume>(
    (recipe) => {
      const values = structuredClone(form.getValues())
      const next = recipe(values)
      if (next === values) return
      const fresh = structuredClone(next)
      send(next, null)
      fillForm(form, fresh)
    },
    [form, send],
  )

  return (
    <FormProvider {...form}>
      <ChangeContext value={change}>{children}</ChangeContext>
    </FormProvider>
  )
}

/** Changes more than one field at once: adds, removes and moves rows. The same resume given back changes nothing. */
export function useChangeResume(): ChangeResume {
  const change = useContext(ChangeContext)
  invariant(change !== null, 'A step is always inside the form of a draft.')
  return change
}

/** Puts other values into the form. The errors that were shown move with their rows and are checked again. */
function fillForm(form: UseFormReturn<Resume>, next: Resume) {
  const before = form.getValues()
  const shown = openIssues(before).filter((path) => form.getFieldState(fieldName(path)).invalid)
  const keys = shown.map((path) => toRowKeys(before, path))
  form.setValues(structuredClone(next))
  if (keys.length === 0) return
  form.clearErrors()
  const names = keys.flatMap((key) => fromRowKeys(next, key) ?? [])
  if (names.length > 0) void form.trigger(names.map(fieldName))
}

/** Paths of issues are paths of the form, since both come from one schema. */
function fieldName(path: string): FieldPath<Resume> {
  return path as FieldPath<Resume>
}
