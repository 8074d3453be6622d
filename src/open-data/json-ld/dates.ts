import type { Node } from './language.ts'

/** An EDTF date that ISO 8601 can say as exactly: a year, month or day without doubt. Others have no such form. */
export const isoDate = (edtf: string): string | undefined =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) && !/^\d{4}-2[1-4]$/.test(edtf) ? edtf : undefined

/** A date that only EDTF can say. */
export const edtfValue = (edtf: string): Node => ({
  '@type': 'PropertyValue',
  propertyID: 'EDTF',
  value: edtf,
})

/** Properties with dates, without those that are unknown or have no ISO form. */
export const isoDates = (dates: Readonly<Record<string, string | undefined>>): Node =>
  Object.fromEntries(
    Object.entries(dates).flatMap(([name, date]) => {
      const iso = date === undefined ? undefined : isoDate(date)
      return iso === undefined ? [] : [[name, iso]]
    }),
  )
