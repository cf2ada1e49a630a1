/** A row of a table of figures: what it is about, its figures, and the reason. */
export type FigureRow = {
  readonly label: string
  readonly figures: readonly string[]
  readonly why: readonly string[]
}

type FigureTableProps = {
  readonly caption: string
  /** Over the label, each figure and the reason. */
  readonly heads: readonly string[]
  readonly rows: readonly FigureRow[]
}

/** Tuned numbers, each with its reason. On a phone the reason stands under its row. */
export function FigureTable({ caption, heads, rows }: FigureTableProps) {
  return (
    <table className="figure-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" data-part={partAt(index, heads.length)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, figures, why }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {figures.map((figure, index) => (
              <td key={heads[index + 1]} data-part="figure">
                {figure}
              </td>
            ))}
            <td data-part="why">
              {why.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function partAt(index: number, count: number): 'label' | 'figure' | 'why' {
  if (index === 0) return 'label'
  return index === count - 1 ? 'why' : 'figure'
}
