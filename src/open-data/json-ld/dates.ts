import { edtf } from '../../date/edtf.ts'
import { isoDate } from '../../date/precision.ts'
import type { Node } from './language.ts'

/** A date that only EDTF can say. */
export const edtfValue = (date: string): Node => ({
  '@type': 'PropertyValue',
  propertyID: 'EDTF',
  value: date,
})

/** Properties with dates, without those that are unknown or have no ISO form. */
export const isoDates = (dates: Readonly<Record<string, string | undefined>>): Node =>
  Object.fromEntries(
    Object.entries(dates).flatMap(([name, date]) => {
      const iso = date === undefined ? undefined : isoDate(edtf(date))
      return iso === undefined ? [] : [[name, iso]]
    }),
  )
