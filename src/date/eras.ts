/** Japan's eras since 1868, the latest first, with their first and last days (ISO). */
export const eras = [
  { name: '令和', en: 'Reiwa', from: '2019-05-01', to: undefined },
  { name: '平成', en: 'Heisei', from: '1989-01-08', to: '2019-04-30' },
  { name: '昭和', en: 'Shōwa', from: '1926-12-25', to: '1989-01-07' },
  { name: '大正', en: 'Taishō', from: '1912-07-30', to: '1926-12-24' },
  { name: '明治', en: 'Meiji', from: '1868-01-25', to: '1912-07-29' },
] as const

export type Era = (typeof eras)[number]

export const eraNamed = (name: string): Era | undefined => eras.find((era) => era.name === name)

/** The Western year of an era's year; its first, 元年, is 1. */
export const westernYear = (era: Era, year: number): number => Number(era.from.slice(0, 4)) + year - 1

/** Tells whether an era has a year at all, whatever the month: Heisei ends with its 31st. */
export function eraHasYear(era: Era, year: number): boolean {
  const western = westernYear(era, year)
  return year >= 1 && (era.to === undefined || western <= Number(era.to.slice(0, 4)))
}
