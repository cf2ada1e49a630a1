/** A run of characters of one line's text: half-open, UTF-16 offsets. */
export type Stretch = { readonly line: number; readonly start: number; readonly end: number }

/** A value that was read, and the words that say it. A value that no words say (a catalogue's id) has none. */
export type Found<Value = string> = { readonly value: Value; readonly from: readonly Stretch[] }

/** A resume, or part of one, as it was read: the shape of the schema with every value a `Found`, ids left out. */
export type FoundTree = Found<unknown> | { readonly [key: string]: FoundTree } | readonly FoundTree[]

export function isFound(tree: FoundTree): tree is Found<unknown> {
  return 'from' in tree && 'value' in tree
}
