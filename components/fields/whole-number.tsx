/** A number or code as one piece: it goes to the next line whole, and breaks at a hyphen only where a whole line is too short. */
export function WholeNumber({ children }: { readonly children: string }) {
  return <span className="inline-block max-w-full align-top">{children}</span>
}
