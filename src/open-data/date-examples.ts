import type { EdtfDate } from '../date/edtf.ts'

/** The form of a date: which parts it has, and how it is doubted. */
const formOf = ({ edtf, value }: EdtfDate): string => `${value.type} ${edtf.replace(/\d/g, '0')}`

/** The first date of each form, in the order given: enough to show every form that a data set uses. */
export function dateExamples(dates: Iterable<EdtfDate>): EdtfDate[] {
  const first = new Map<string, EdtfDate>()
  for (const date of dates) if (!first.has(formOf(date))) first.set(formOf(date), date)
  return [...first.values()]
}
