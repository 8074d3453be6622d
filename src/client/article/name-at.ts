/** The link of a name in the text that an event comes from. */
export const nameAt = ({ target }: Pick<Event, 'target'>): HTMLAnchorElement | null =>
  (target as Element).closest<HTMLAnchorElement>('.body :is(p, li, td) > a:not(.fn, .mn a)')
