import type { Locale } from '../language/locale.ts'
import type { GlossaryEntry } from './glossary.ts'

/** Pages are known to the planner by Pagefind's id: ja_41b85d3. */
export type PageId = string

/** A page that holds all words of a look-up. */
export interface Match {
  readonly page: PageId
  /** Pagefind's own score: frequency and headings. */
  readonly score: number
  /** Where the words stand, counted in words from the page's beginning, ascending. */
  readonly positions: readonly number[]
}

export interface PageSection {
  readonly id: string
  readonly title: string
  /** Offset in the page's text. */
  readonly start: number
}

/** A page's text as indexed. */
export interface PageText {
  readonly id: PageId
  readonly slug: string
  readonly url: string
  readonly title: string
  readonly date: string
  readonly text: string
  /** Offsets at which words begin, ascending: where an excerpt may be cut. */
  readonly wordStarts: readonly number[]
  readonly sections: readonly PageSection[]
}

/** The filters of each page, as `name=value`. */
export type Facets = ReadonlyMap<PageId, readonly string[]>

/** What the planner asks of the engine and of the files beside the index. All may reject where loading fails. */
export interface SearchPort {
  readonly locale: Locale
  /** Pages that hold all of these words; a word that is nowhere may be shortened by the engine. */
  find(words: readonly string[]): Promise<readonly Match[]>
  facets(): Promise<Facets>
  text(page: PageId): Promise<PageText>
  /** Words that are read so: reading → spellings, for readings whose key begins with this letter. */
  readings(letter: string): Promise<Readings>
  /** Words of either language by first character, each with the pages of the reader's language that answer. */
  words(language: Locale, bucket: string): Promise<WordList>
}

export type Readings = Readonly<Record<string, readonly string[]>>

/** Word → places (`page#section`) in the reader's language. */
export type WordList = Readonly<Record<string, readonly string[]>>

/** The file names.json: the glossary, and which files of readings and words there are. */
export interface SearchNames {
  readonly entries: readonly GlossaryEntry[]
  readonly readings: readonly string[]
  readonly words: readonly string[]
}
