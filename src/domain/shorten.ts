import type { Locale } from './locale.ts'

/** A name cut to at most so many characters, in English between words, with an ellipsis for what is left out. */
export function shorten(name: string, most: number, locale: Locale): string {
  const characters = [...name]
  if (characters.length <= most) return name
  const cut = characters.slice(0, most - 1).join('')
  const whole = locale === 'en' ? cut.replace(/\s+\S*$/, '') : cut
  return `${whole}…`
}
