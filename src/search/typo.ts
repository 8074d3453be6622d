import { distance } from 'fastest-levenshtein'
import { isHan } from './script.ts'

/** How many slips a word of this length may hold and still be recognised: none in very short ones. */
const slips = (length: number): number => (length < 4 ? (length === 3 ? 1 : 0) : length < 8 ? 1 : 2)

/**
 * The known word that a misspelt one was meant to be: the nearest within a few slips; among equally near ones
 * the first given. A word that begins with another kanji is another word (日ロ関係, 中ロ関係). A slip is a letter too many, too few or another, or two in the wrong order.
 */
export function meant(word: string, known: Iterable<string>): string | undefined {
  let best: { candidate: string; slips: number } | undefined
  const allowed = slips(word.length)
  if (allowed === 0) return undefined
  for (const candidate of known) {
    if (isHan(word[0]) && candidate[0] !== word[0]) continue
    if (candidate === word || Math.abs(candidate.length - word.length) > allowed || candidate.length < 3)
      continue
    const found = isSwap(word, candidate) ? 1 : distance(word, candidate)
    if (found <= allowed && (!best || found < best.slips)) best = { candidate, slips: found }
  }
  return best?.candidate
}

/** Whether two words differ by two neighbouring characters in the wrong order. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((_, index) => a[index] !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
