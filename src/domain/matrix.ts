import type { Entity } from './model.ts'
import { together } from './together.ts'

/** What a column of the matrix stands for. */
export interface MatrixColumn {
  readonly kind: 'countries' | 'frameworks'
  readonly id: string
}

/** In how many events a country takes part beside another country, or under a framework. Never none. */
export interface MatrixCell {
  readonly column: MatrixColumn
  readonly events: number
  /** How many of them are meetings, calls or visits. */
  readonly meetings: number
}

export interface MatrixRow {
  readonly country: string
  /** In the order of the columns; there is none where nothing is shared. */
  readonly cells: readonly MatrixCell[]
}

/** Who meets whom: only countries and frameworks that share an event have a row or a column. */
export interface Matrix {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
}

/** Builds the matrix in the order in which countries and frameworks are given. Linear in events and their sides. */
export function whoMeetsWhom(
  countries: readonly Entity<'countries'>[],
  frameworks: readonly Entity<'frameworks'>[],
): Matrix {
  const columns: MatrixColumn[] = [...countries, ...frameworks].map(({ kind, id }) => ({ kind, id }))
  const rows = countries
    .map(({ id, events }): MatrixRow => {
      const shared = new Map(together('countries', id, events).map((one) => [`${one.kind}/${one.id}`, one]))
      return {
        country: id,
        cells: columns.flatMap((column) => {
          const found = shared.get(`${column.kind}/${column.id}`)
          return found ? [{ column, events: found.events.length, meetings: found.meetings }] : []
        }),
      }
    })
    .filter(({ cells }) => cells.length > 0)
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  return { rows, columns: columns.filter((column) => used.has(column)) }
}
