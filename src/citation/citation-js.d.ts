/** The part of citation-js that the site uses; it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: object)
    format(name: 'bibtex' | 'ris'): string
    format(name: 'bibliography', options: { format: 'text'; template: string; lang: string }): string
  }

  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { asciiOnly: boolean } }
      get(name: '@csl'): Record<'locales' | 'styles', { add(name: string, xml: string): void }>
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
