import { toRomaji } from 'wanakana'
import { edtf } from '../date/edtf.ts'
import { firstMonth } from '../date/precision.ts'
import { digest } from '../passages/digest.ts'
import type { Ingested } from './ingest.ts'
import type { Token } from './morphology.ts'

const longest = 60

/**
 * An id for a text, from the registered names in its title in their order, romanised words where these are too
 * few, and its month. The same text always gives the same id.
 */
export function slugOf({ passages, title, date }: Ingested, words: readonly Token[]): string {
  const names = passages.find(({ text }) => text === title)?.names ?? []
  const ids = [...new Set(names.map(({ entry }) => entry.id))].slice(0, 3)
  const romanised = ids.length > 1 ? [] : words.filter((word) => !isCovered(word, names)).flatMap(romanise)
  const parts = [...ids, ...romanised.slice(0, 4 - ids.length)]
  const month = date && firstMonth(edtf(date.edtf))
  const stem = cut(parts.join('-'), longest - (month ? month.length + 1 : 0))
  if (stem === '') return `text-${digest(passages.map(({ text }) => text).join('\n')).slice(0, 8)}`
  return month ? `${stem}-${month}` : stem
}

const isCovered = ({ start, end }: Token, names: readonly { start: number; end: number }[]): boolean =>
  names.some((name) => start < name.end && name.start < end)

/** A word that carries meaning, in Latin letters. */
function romanise({ pos, detail, reading, text }: Token): string[] {
  if (pos !== '名詞' || /^(?:数|接尾|非自立|代名詞)/.test(detail)) return []
  const latin = toRomaji(reading ?? text.normalize('NFKC'))
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
  return latin.length > 1 ? [latin] : []
}

/** Cuts at a hyphen. */
const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text.slice(0, text.lastIndexOf('-', length)).slice(0, length).replace(/-+$/, '')
