/** A table of a form as the engine sends it. */
import type { CellView, RowKind, TableView } from '../../data/contract'

export interface TableRow {
  kind: RowKind
  cells: CellView[]
}

export function rowsOf(table: TableView): TableRow[] {
  return table.rows as unknown as TableRow[]
}

/** Depth of a group's heading; nothing for other rows. */
export function groupLevel(row: TableRow): number | null {
  return typeof row.kind === 'object' ? row.kind.group.level : null
}

/** The first column of each cell of a row. */
export function columnsAt(row: TableRow): number[] {
  let at = 0
  return row.cells.map((cell) => {
    const here = at
    at += cell.span
    return here
  })
}
