/** The filters of the search page, as they stand in its address. */
export const searchFilters = ['country', 'framework', 'actor', 'year', 'kind'] as const

export type SearchFilter = (typeof searchFilters)[number]
