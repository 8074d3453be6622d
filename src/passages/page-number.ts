import type { Line } from './line.ts'

/** A number alone on a line, as a page's foot has it: 3, - 3 -, 3 / 12, 3 ページ, p. 3. */
const pattern = /^(?:[-–—]\s*)?(?:p(?:age\b|\.)?\s*)?(\d{1,3})(?:\s*\/\s*\d{1,3})?\s*(?:[-–—]|ページ|頁)?$/iu

/** The lines that hold only a page's number. They must count up by one: numbers of a table do not. */
export function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.flatMap((line) => {
    const number = pattern.exec(line.text.normalize('NFKC').trim())?.[1]
    return number === undefined ? [] : [{ line, number: Number(number) }]
  })
  const countUp = found.every(({ number }, index) => number === found[0]!.number + index)
  return new Set(countUp ? found.map(({ line }) => line) : [])
}
