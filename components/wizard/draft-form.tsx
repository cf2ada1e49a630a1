'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import {
  type DefaultValues,
  type FieldPath,
  FormProvider,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import { useDraftStore } from '@/components/state/draft-store'
import { invariant } from '@/lib/base/invariant'
import type { Resume } from '@/lib/resume/schema'
import { formSchema } from './form-schema'
import { openIssues } from './open-issues'
import { fromRowKeys, toRowKeys } from './row-keys'
import { shareUnchanged } from './share-unchanged'

type ChangeResume = (change: (resume: Resume) => Resume) => void

const ChangeContext = createContext<ChangeResume | null>(null)

/**
 * The one form of a draft. What is typed flows to the store at once; what the store changes by itself (undo, another
 * tab) flows back into the form, which leaves the focus where it is.
 */
export function DraftForm({ resume, children }: { readonly resume: Resume; readonly children: ReactNode }) {
  const form = useForm<Resume>({
    // the type of default values would nest without end in the foreign JSON that a resume can carry
    defaultValues: structuredClone(resume) as DefaultValues<Resume>,
    resolver: zodResolver(formSchema),
    mode: 'onBlur',
    reValidateMode: 'onBlur',
  })
  const sent = useRef(resume)

  const send = useCallback((values: Resume) => {
    const next = shareUnchanged(sent.current, values)
    if (next === sent.current) return
    sent.current = next
    useDraftStore.getState().editResume(next)
  }, [])

  useEffect(() => {
    let isWaiting = false
    // One change of the form can report itself field by field: all of one task become one edit of the draft.
    const flush = () => {
      isWaiting = false
      isTyped = true
      send(structuredClone(form.getValues()))
      isTyped = false
    }
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        if (!isWaiting) queueMicrotask(flush)
        isWaiting = true
      },
    })
    return () => {
      unsubscribe()
      if (isWaiting) flush()
    }
  }, [form, send])

  useEffect(
    () =>
      useDraftStore.subscribe(({ draft }) => {
        if (draft === null || draft.resume === sent.current) return
        sent.current = draft.resume
        fillForm(form, draft.resume)
      }),
    [form],
  )

  const change = useCallback<ChangeResume>(
    (recipe) => {
      const values = structuredClone(form.getValues())
      const next = recipe(values)
      if (next === values) return
      const fresh = structuredClone(next)
      send(next)
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

/**
 * The resume as the store has it: what rows, notes and counts are read from. Words that are typed reach it at leisure, in
 * pieces that leave room for the next key, since their field has them already; rows that come, go or move at once.
 */
export function useResume(): Resume {
  const [resume, setResume] = useState(readResume)
  useLayoutEffect(() => {
    const follow = () => {
      const now = useDraftStore.getState().draft?.resume
      if (now === undefined) return
      if (isTyped) startTransition(() => setResume(now))
      else setResume(now)
    }
    follow()
    return useDraftStore.subscribe(follow)
  }, [])
  return resume
}

function readResume(): Resume {
  const resume = useDraftStore.getState().draft?.resume
  invariant(resume !== undefined, 'A step is only painted while a draft is open.')
  return resume
}

/** Whether the store is being told of words that a field shows already. */
let isTyped = false

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
