/** How many characters a text has, each once, whatever number of code units it takes. */
const lengthOf = (text: string): number => [...text].length

/** A text cut to at most so many characters, with an ellipsis for what is left out. */
export const shorten = (text: string, most: number): string =>
  lengthOf(text) > most ? `${[...text].slice(0, most - 1).join('')}…` : text

/** As many of the parts of a text, from the first, as there is room for in so many characters. */
export function leadingParts(parts: readonly string[], most: number): string {
  let taken = ''
  for (const part of parts) {
    if (lengthOf((taken + part).trimEnd()) > most) break
    taken += part
  }
  return taken.trimEnd()
}

/** The end of a sentence, with what closes it. */
const sentence = /[^。．！？]*[。．！？][」』）]*|.*?[.!?][”’)]*(?=\s|$)\s*/gsu

/**
 * As many whole sentences from a text's beginning as have room in so many characters: its first, however long it is, at
 * the least.
 */
export function leadingSentences(text: string, most: number): string {
  const sentences = text.match(sentence) ?? [text]
  return leadingParts(sentences, most) || sentences[0]!.trimEnd()
}
