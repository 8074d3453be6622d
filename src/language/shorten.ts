import type { Locale } from './locale.ts'

/** A name cut to at most so many characters, in English between words, with an ellipsis for what is left out. */
export function shorten(name: string, most: number, locale: Locale): string {
  const characters = [...name]
  if (characters.length <= most) return name
  const cut = characters.slice(0, most - 1).join('')
  const whole = locale === 'en' ? cut.replace(/\s+\S*$/, '') : cut
  return `${whole}…`
}

/** The end of a sentence, with what closes it. */
const sentence = /[^。．！？]*[。．！？][」』）]*|.*?[.!?][”’)]*(?=\s|$)\s*/gsu

/**
 * As many whole sentences from a text's beginning as have room in so many characters: its first, however long it is, at
 * the least.
 */
export function leadingSentences(text: string, most: number): string {
  const [first = text, ...others] = text.match(sentence) ?? [text]
  let taken = first
  for (const next of others) {
    if ([...taken, ...next].length > most) break
    taken += next
  }
  return taken.trimEnd()
}
