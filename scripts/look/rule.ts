import type { Layout } from './page/layout.ts'

/** A page laid out at a width, to be held to the rules. */
export interface Sheet {
  /** From the site's root: ja/timeline/. */
  readonly path: string
  /** What the page is one of: see kindOf. */
  readonly kind: string
  /** Of the window, in CSS pixels. */
  readonly width: number
}

/** What a rule objects to, before it is told where. */
export interface Finding {
  readonly element: Element
  readonly measured: string
  readonly wanted: string
  /** The words that it is about, where they are not the element's own. */
  readonly text?: string
}

/** What a rule objects to, as data. */
export interface Problem {
  readonly rule: string
  readonly page: string
  readonly width: number
  /** A selector that leads a person to it. */
  readonly element: string
  /** The first words of it. */
  readonly text: string
  readonly measured: string
  readonly wanted: string
}

/** Something that must be so wherever a page is laid out. `find` runs inside the page. */
export interface Rule {
  readonly name: string
  /** Why a reader needs it, in a sentence. */
  readonly reason: string
  /** Which pages and widths it is about; all where it does not say. */
  readonly at?: (sheet: Sheet) => boolean
  /** True where it holds for a drawing that is a file of its own, too. */
  readonly ofDrawings?: boolean
  readonly find: (layout: Layout) => Finding[]
}
