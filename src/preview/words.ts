/** The words on a page's picture. They say all that it shows, so they are its alternative text, too. */
export interface PreviewWords {
  /** What stands over the title: the section, the kind and date of an article. */
  readonly over?: string | undefined
  readonly title: string
  /** What stands under the line: the site's name. */
  readonly under: string
}

const oneLine = (text: string): string => text.replace(/[\n\r\t ]+/g, ' ').trim()

/** The words as alternative text, a line each. */
export const previewAlt = ({ over, title, under }: PreviewWords): string =>
  [over, title, under].flatMap((words) => (words ? [oneLine(words)] : [])).join('\n')

/** The words of an alternative text. Throws a RangeError where it is none. */
export function wordsOf(alt: string): PreviewWords {
  const [under, title, over, ...more] = alt.split('\n').reverse()
  if (!under || !title || more.length > 0)
    throw new RangeError(`${JSON.stringify(alt)} is not the words of a link preview: two or three lines`)
  return { over, title, under }
}
