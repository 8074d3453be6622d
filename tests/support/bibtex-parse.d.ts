/** The part of bibtex-parse that the tests use; it ships no types. */
declare module 'bibtex-parse' {
  /** Entries with their `key`, and their fields by name in capitals. */
  export function entries(text: string): readonly Readonly<Record<string, string>>[]
}
