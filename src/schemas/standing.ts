/**
 * How a country takes part: from the founding (or, where that is not recorded, from the first date of joining);
 * later; at a date too vague to tell which; no longer. Of a form such as C5+1: as its partner, or as one of those
 * that the form always gathers.
 */
export const standings = ['partner', 'first', 'unclear', 'later', 'form', 'former'] as const

export type Standing = (typeof standings)[number]
