import { stringify } from 'csv-stringify/sync'

/**
 * A table as CSV (RFC 4180): UTF-8 without a byte order mark, which many tools take for part of the first column's
 * name; CRLF at the end of each line. A cell that a spreadsheet would take for a formula, because it begins with
 * = + - or @, gets an apostrophe before it.
 */
export const printCsv = <Row>(
  columns: Readonly<Record<string, (row: Row) => string | undefined>>,
  rows: readonly Row[],
): string =>
  stringify(
    [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => cell(row) ?? ''))],
    {
      record_delimiter: 'windows',
      // Left to itself the library quotes CRLF alone, and most readers end the row at a bare line feed.
      quoted_match: /[\r\n]/,
      escape_formulas: true,
    },
  )
