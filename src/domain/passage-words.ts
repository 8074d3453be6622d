import type { Locale } from '../language/locale.ts'
import { joinList, rangeDash } from '../language/punctuation.ts'

/** How passages are called: 第{at}段落, 写真{at}, 全文 / paragraph {at}, paragraphs {at}, caption {at} … */
export interface PassageTerms {
  readonly paragraph: string
  readonly paragraphs: string
  readonly caption: string
  readonly captions: string
  readonly whole: string
}

/**
 * Passages in words: 第2、4〜6段落、写真1 / paragraphs 2, 4–6, caption 1; in brief without 段落: 2、4〜6. The whole of a
 * source is called that. `passages` stand in the order of the source, paragraphs before captions.
 */
export function passageWords(
  passages: readonly string[],
  all: readonly string[],
  terms: PassageTerms,
  locale: Locale,
  brief = false,
): string {
  if (passages.length > 1 && passages.length === all.length) return terms.whole
  const named = (series: 'p' | 'c', one: string, several: string): string[] => {
    const numbers = passages.filter((id) => id.startsWith(series)).map((id) => Number(id.slice(1)))
    if (numbers.length === 0) return []
    const at = joinList(ranges(numbers, rangeDash[locale]), locale)
    return [(numbers.length === 1 ? one : several).replace('{at}', at)]
  }
  const parts = [
    ...(brief ? named('p', '{at}', '{at}') : named('p', terms.paragraph, terms.paragraphs)),
    ...named('c', terms.caption, terms.captions),
  ]
  return joinList(parts, locale)
}

/** Numbers in short: 2, 4–6. */
function ranges(numbers: readonly number[], dash: string): string[] {
  const found: { readonly first: number; last: number }[] = []
  for (const number of numbers) {
    const range = found.at(-1)
    if (range && number === range.last + 1) range.last = number
    else found.push({ first: number, last: number })
  }
  return found.map(({ first, last }) => (first === last ? `${first}` : `${first}${dash}${last}`))
}
