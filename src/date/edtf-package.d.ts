/** The part of the edtf package that the site uses; it ships no types. */
declare module 'edtf' {
  /** Parses an EDTF string; throws where it is none, or not of the given types. */
  export function parse(text: string, constraints?: { types?: string[]; level?: 0 | 1 | 2 }): unknown
  /** The date itself; `min` and `max` are the first and last moment it may mean, in milliseconds (UTC). */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
