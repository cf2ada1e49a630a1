/** Runs when no button of the pointer is down, so that nothing moves away under a press: a row that sorts,
 * a sentence that appears, coaching that closes. */
export function whenPointerRests(act: () => void) {
  if (!isPressed) return act()
  window.addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true })
}

let isPressed = false
if (typeof window !== 'undefined') {
  for (const [name, pressed] of [
    ['pointerdown', true],
    ['pointerup', false],
    ['pointercancel', false],
  ] as const)
    window.addEventListener(
      name,
      () => {
        isPressed = pressed
      },
      { capture: true, passive: true },
    )
}
