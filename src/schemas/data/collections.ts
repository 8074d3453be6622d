/** What is given away as JSON, a file each; the file's name is also the name of its list. */
export const dataCollections = [
  'events',
  'articles',
  'countries',
  'frameworks',
  'actors',
  'terms',
  'sources',
] as const

export type DataCollection = (typeof dataCollections)[number]

/** The collections that are also given as tables. */
export const tables = ['events', 'articles'] as const

export type Table = (typeof tables)[number]
