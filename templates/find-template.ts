import type { Template } from '@/lib/pdf/template'
import { classic } from './classic'

/** All templates, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [classic]

/** The template of that name; null when there is none (a draft from a newer version may name one). */
export function findTemplate(name: string): Template | null {
  return TEMPLATES.find((template) => template.name === name) ?? null
}
