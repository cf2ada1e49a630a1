/** A name with the letters that were typed underlined. */
export function MarkedName({ name, query }: { readonly name: string; readonly query: string }) {
  const wanted = query.trim().toLowerCase()
  const at = wanted === '' ? -1 : name.toLowerCase().indexOf(wanted)
  if (at < 0) return name
  return (
    <>
      {name.slice(0, at)}
      <u className="marked-part">{name.slice(at, at + wanted.length)}</u>
      {name.slice(at + wanted.length)}
    </>
  )
}
