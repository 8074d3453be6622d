import { stemmer } from 'stemmer'
import { hasJapanese, isDigit, isKatakana, isLatin } from './script.ts'

/** A place in a text where a phrase stands: offsets, and whether it stands as a word of its own. */
export interface Occurrence {
  readonly start: number
  readonly end: number
  readonly strict: boolean
}

/** A text prepared for finding phrases in it. */
export interface Matcher {
  find(phrase: string): Occurrence[]
}

/** Prepares a text in which words are not separated. What only decorates a name does not count: spaces, ・, 「」. */
export function japaneseMatcher(text: string): Matcher {
  const { folded, offsets } = fold(text)
  return {
    find(phrase) {
      const wanted = fold(phrase).folded
      if (wanted === '') return []
      const found: Occurrence[] = []
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        const start = offsets[at]!
        const end = offsets[at + wanted.length - 1]! + 1
        const before = text[start - 1]
        const after = text[end]
        if (cutsNumber(text, start, end) || cutsLatin(before, text[start]) || cutsLatin(text[end - 1], after))
          continue
        const strict =
          !(isKatakana(before) && isKatakana(text[start])) &&
          !(isKatakana(after) && isKatakana(text[end - 1]))
        found.push({ start, end, strict })
      }
      return found
    },
  }
}

const ornament = /[\s\u200b・=＝\-‐‑–—「」『』“”"‘’']/u

function fold(text: string): { folded: string; offsets: number[] } {
  let folded = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (ornament.test(char)) continue
    const plain = char.normalize('NFKC').toLowerCase()
    folded += plain
    for (let index = 0; index < plain.length; index++) offsets.push(at)
  }
  return { folded, offsets }
}

const cutsLatin = (left: string | undefined, right: string | undefined): boolean =>
  isLatin(left) && isLatin(right)

/** 3兆円 is not in 13兆円, nor 13 in 213.68. */
function cutsNumber(text: string, start: number, end: number): boolean {
  const goesOn = (inner: string | undefined, outer: string | undefined, beyond: string | undefined) =>
    isDigit(inner) && (isDigit(outer) || (/^[.,]$/.test(outer ?? '') && isDigit(beyond)))
  return (
    goesOn(text[start], text[start - 1], text[start - 2]) || goesOn(text[end - 1], text[end], text[end + 1])
  )
}

/** Prepares a text in which words are separated: words are compared by their stems, the last one by its beginning too. */
export function englishMatcher(text: string): Matcher {
  const words = wordsOf(text)
  const places = new Map<string, number[]>()
  words.forEach(({ stem }, index) => {
    const held = places.get(stem)
    if (held) held.push(index)
    else places.set(stem, [index])
  })
  return {
    find(phrase) {
      if (hasJapanese(phrase)) return []
      const wanted = wordsOf(phrase)
      const last = wanted.at(-1)
      if (!last) return []
      const begins = (word: string) => last.word.length >= 3 && word.startsWith(last.word)
      const starts =
        wanted.length > 1
          ? (places.get(wanted[0]!.stem) ?? [])
          : words.flatMap(({ stem, word }, index) => (stem === last.stem || begins(word) ? [index] : []))
      return starts.flatMap((first): Occurrence[] => {
        const run = words.slice(first, first + wanted.length)
        const fits = run.every(({ stem, word }, index) =>
          index < wanted.length - 1 ? stem === wanted[index]!.stem : stem === last.stem || begins(word),
        )
        if (!fits || run.length < wanted.length) return []
        const strict = run.at(-1)!.stem === last.stem
        return [{ start: run[0]!.start, end: run.at(-1)!.end, strict }]
      })
    },
  }
}

interface Word {
  readonly word: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** English words with their stems and places; a hyphen within a word does not count: co-operation. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}+'’-]|[.,](?=\p{N}))*/gu)].map((match) => {
    const word = match[0]
      .normalize('NFKD')
      .replace(/\p{M}|[-'’]s?$|[-'’]/gu, '')
      .toLowerCase()
    return { word, stem: stemmer(word), start: match.index, end: match.index + match[0].length }
  })
}
