import { isPartialDate, parsePartialDate } from './dates'
import { plainCopy } from './plain-json'
import type { Carried } from './schema'

export type Json = Carried[string]
export type JsonObject = { [key: string]: Json }

/** The key that holds, in any object of the file, what JSON Resume has no field for. */
export const EXTENSION = 'chartwright'

/** How one kind of object is written in the standard's fields and read from them. */
export type Codec<Part extends object> = {
  /** The standard's fields that it knows; all others are carried. */
  readonly keys: readonly string[]
  readonly write: (part: Part) => JsonObject
  /** Every field of the part that the standard can hold or imply, without ids. */
  readonly read: (standard: JsonObject) => JsonObject
}

/** A part in the standard's fields, what it carries, and under our key exactly what these would not give back. */
export function writePart<Part extends { readonly carried?: Carried | undefined }>(
  codec: Codec<Part>,
  part: Part,
): JsonObject {
  const standard = withoutEmpty(codec.write(part))
  const own = difference(part, codec.read(standard))
  return { ...part.carried, ...standard, ...(isEmpty(own) ? {} : { [EXTENSION]: own }) }
}

/** The fields of a part, not yet checked: the standard's reading, what our key says, and the rest to carry. */
export function readPart<Part extends object>(codec: Codec<Part>, object: JsonObject): JsonObject {
  const carried = Object.fromEntries(
    Object.entries(object).filter(
      ([key, value]) => key !== EXTENSION && !codec.keys.includes(key) && value !== null,
    ),
  )
  return { ...(isEmpty(carried) ? {} : { carried }), ...codec.read(object), ...objectAt(object, EXTENSION) }
}

/** The fields of a part that a reading differs in, without the ids, which belong to one sitting. */
export function difference(part: object, reading: JsonObject): JsonObject {
  const fields = Object.entries(part).filter(
    ([key, value]) => key !== 'id' && key !== 'carried' && value !== undefined,
  )
  return Object.fromEntries(
    fields
      .map(([key, value]) => [key, withoutIds(plainCopy(value))] as const)
      .filter(([key, value]) => !isSame(value, reading[key])),
  )
}

/** A text field; empty when it is absent. Numbers count as text: other programs write `"score": 3.9`. */
export function textAt(object: JsonObject, key: string): string {
  const value = object[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A date field, however it is written; as it stands when it cannot be read. */
export function dateAt(object: JsonObject, key: string): string {
  const typed = textAt(object, key)
  return isPartialDate(typed) ? typed : (parsePartialDate(typed) ?? typed)
}

/** A date as the standard takes it; empty when it is none, so that it goes under our key. */
export function standardDate(date: string): string {
  return isPartialDate(date) && /^[12]/.test(date) ? date : ''
}

/** The texts of a list field. */
export function textsAt(object: JsonObject, key: string): string[] {
  const list = object[key]
  return Array.isArray(list) ? list.map((text) => textAt({ text }, 'text')) : []
}

/** The objects of a list field. */
export function objectsAt(object: JsonObject, key: string): JsonObject[] {
  const list = object[key]
  return Array.isArray(list) ? list.filter(isObject) : []
}

/** An object field; an empty object when it is absent. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isObject(value) ? value : {}
}

/** Whether an object has no keys. */
export function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0
}

/** Whether two values are written the same in a file. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Whether a value is an object with keys. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withoutEmpty(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== '' && !(isObject(value) && isEmpty(value))),
  )
}

function withoutIds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, field]) => [key, key === 'carried' ? field : withoutIds(field)]),
  )
}
