import type { NewId } from '@/lib/base/ids'

/** A fresh id: the program's only source of chance. */
export const newId: NewId = () => crypto.randomUUID()
