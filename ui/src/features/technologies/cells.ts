/** Cells of the map: figures by level, how a cell stands, what it opens. */
import type { MapCell, TechnologyMap } from '../../data/contract'

export const LEVELS = ['shares', 'applies', 'learning'] as const
export type Level = (typeof LEVELS)[number]
/** Signs of the levels, said in words by the legend and by every cell. */
export const SIGNS: Record<Level, string> = { shares: '●', applies: '◐', learning: '○' }

export type Figures = Record<Level, number>

/** What a cell opens: the teachers of a technology, of one department or of all. */
export interface Cell {
  technology: string
  /** Id of the department; `null` is «of none», `undefined` is «of all». */
  department: string | null | undefined
  title: string
}

export const NOBODY: Figures = { shares: 0, applies: 0, learning: 0 }

/** Figures by technology and department. */
export function figuresOf(map: TechnologyMap): (technology: string, department: string | null) => Figures {
  const found = new Map<string, MapCell>(map.cells.map((cell) => [`${cell.technology} ${cell.department ?? ''}`, cell]))
  return (technology, department) => found.get(`${technology} ${department ?? ''}`) ?? NOBODY
}

export function sum(all: Figures[]): Figures {
  return all.reduce((total, one) => ({ shares: total.shares + one.shares, applies: total.applies + one.applies, learning: total.learning + one.learning }), NOBODY)
}

/** A hole has nobody; where all only learn there is nobody to learn from. */
export function standing(figures: Figures): 'hole' | 'learning' | 'applies' | 'shares' {
  if (figures.shares > 0) return 'shares'
  if (figures.applies > 0) return 'applies'
  return figures.learning > 0 ? 'learning' : 'hole'
}
