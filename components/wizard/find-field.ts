/**
 * The control that edits a field of the resume, or holds it: `skills.codeSets.3` is edited in `skills.codeSets`.
 *
 * @param isLastTry takes the nearest control of the same entry when there is none for the field itself
 */
export function findField(root: ParentNode, path: string, isLastTry: boolean): HTMLElement | null {
  const exact = control(root, path) ?? control(root, path.replace(/\.\d+$/, ''))
  if (exact !== null || !isLastTry) return exact
  for (let part = path; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('.'), 0))) {
    const near =
      control(root, part) ?? root.querySelector<HTMLElement>(`[data-field^="${CSS.escape(part)}."]`)
    if (near !== null) return near
  }
  return null
}

/** Puts the caret at the end of a control and brings it into sight. */
export function focusControl(element: HTMLElement) {
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
  const isText =
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
  if (isText) element.setSelectionRange(element.value.length, element.value.length)
}

function control(root: ParentNode, path: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`)
}
