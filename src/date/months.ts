/** The months in English, January first. Few bytes: browsers have them too. */
export const monthsInEnglish =
  'January February March April May June July August September October November December'.split(' ')
