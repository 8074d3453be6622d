/** The part of citation-js that the site and its tests use; it ships no types. */
declare module '@citation-js/core' {
  export interface BibtexEntry {
    readonly type: string
    readonly properties: Readonly<Record<string, string>>
  }

  export class Cite {
    constructor(item: object | string)
    /** The items as CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(name: 'biblatex', options: { format: 'object' }): readonly BibtexEntry[]
    format(name: 'bibliography', options: { format: 'text'; template: string; lang: string }): string
  }

  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean } }
      get(name: '@csl'): Record<'locales' | 'styles', { add(name: string, xml: string): void }>
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
