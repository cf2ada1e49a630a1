import type { Template } from '@/lib/pdf/template'
import { classic } from './classic'
import { compact } from './compact'
import { modern } from './modern'
import { newCoder } from './new-coder'
import { plain } from './plain'

/** All templates, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [classic, modern, compact, plain, newCoder]

/** The template of that name; null when there is none (a draft from a newer version may name one). */
export function findTemplate(name: string): Template | null {
  return TEMPLATES.find((template) => template.name === name) ?? null
}
