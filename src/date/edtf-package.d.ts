/** The part of the edtf package that the site uses; it ships no types. */
declare module 'edtf' {
  /** A date as the parser reads it: month and day from 0 and 1, as in ECMAScript's Date. */
  interface ParsedDate {
    readonly type?: 'Date'
    readonly values: readonly number[]
    /** `true` for the whole date; a number, bit by bit, where only a part is meant (level 2). */
    readonly approximate?: boolean | number
    readonly uncertain?: boolean | number
    /** The digits written `X`, bit by bit from the first of the year. */
    readonly unspecified?: number
  }
  interface ParsedSeason {
    readonly type: 'Season'
    readonly values: readonly [year: number, season: number]
  }
  /** An end is infinite where it is open, null where it is unknown. */
  interface ParsedInterval {
    readonly type: 'Interval'
    readonly values: readonly [ParsedEnd, ParsedEnd]
  }
  type ParsedEnd = Parsed | number | null
  interface ParsedSet {
    readonly type: 'Set' | 'List'
    /** A range within a set is a list of its two ends. */
    readonly values: readonly (Parsed | readonly Parsed[])[]
    readonly earlier?: boolean
    readonly later?: boolean
  }
  type Parsed = ParsedDate | ParsedSeason | ParsedInterval | ParsedSet

  /** Parses an EDTF string; throws where it is none, or not of the given types. */
  export function parse(text: string, constraints?: { types?: string[]; level?: 0 | 1 | 2 }): Parsed

  /** A date as an object; `min` and `max` are the first and last moment it may mean, in milliseconds (UTC). */
  export class Date {
    constructor(parsed: ParsedDate)
    /** 1 for a year, 2 for a month, 3 for a day, 0 for a time of day. */
    readonly precision: 0 | 1 | 2 | 3
    readonly min: number
    readonly max: number
    readonly approximate: { readonly value: number }
    readonly uncertain: { readonly value: number }
    readonly unspecified: { readonly value: number }
  }

  export type { Parsed, ParsedDate, ParsedEnd }

  /** The date itself; `min` and `max` are the first and last moment it may mean, in milliseconds (UTC). */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
