import { countingIds, type NewId } from '@/lib/base/ids'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { type FoundTree, isFound, type Stretch } from './found'

/** What was read as a resume, and for each field its path and the words it was read from. */
export type Assembled = {
  readonly resume: Resume
  readonly fields: readonly { readonly path: string; readonly from: readonly Stretch[] }[]
}

/** Makes a resume of what was read. Fields that were not found are empty; rows of lists get ids. */
export function assemble(tree: FoundTree): Assembled {
  const fields: { path: string; from: readonly Stretch[] }[] = []
  const plain = plainOf(tree, [], countingIds('import'), fields)
  return { resume: resumeShape.parse(plain), fields }
}

function plainOf(
  tree: FoundTree,
  path: readonly (string | number)[],
  newId: NewId,
  fields: { path: string; from: readonly Stretch[] }[],
): unknown {
  if (isFound(tree)) {
    if (tree.from.length > 0) fields.push({ path: path.join('.'), from: tree.from })
    return tree.value
  }
  if (isList(tree))
    return tree.map((item, index) => {
      const plain = plainOf(item, [...path, index], newId, fields)
      return isFound(item) ? plain : { id: newId(), ...(plain as object) }
    })
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, plainOf(value, [...path, key], newId, fields)]),
  )
}

function isList(tree: FoundTree): tree is readonly FoundTree[] {
  return Array.isArray(tree)
}
