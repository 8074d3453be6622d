/** The formats of a reference, by the ending of its file, with their media types. */
export const citationFormats = {
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const

export type CitationFormat = keyof typeof citationFormats
