/** A stretch of text with its reading in hiragana, where it has one. */
export interface Segment {
  readonly text: string
  readonly reading?: string | undefined
  /** True where it belongs to the name of an entity of the registries. */
  readonly name?: boolean | undefined
}

const han = '\\p{Script=Han}〆'
const kana = '\\u3041-\\u3096\\u30a1-\\u30faー'

const someKanji = new RegExp(`[${han}]`, 'u')
const onlyKanji = new RegExp(`^[${han}]+$`, 'u')
const someKana = new RegExp(`[${kana}]`, 'u')
const runsOfOneScript = new RegExp(`[${han}]+|[${kana}]+|[^${han}${kana}]+`, 'gu')

/** Whether a text holds a kanji, the only characters that need a reading. */
export const hasKanji = (text: string): boolean => someKanji.test(text)

/** Whether a text is kanji and nothing else. */
export const isKanji = (text: string): boolean => onlyKanji.test(text)

/** A text cut into runs of kanji, of kana, and of all else. */
export const runsOf = (text: string): string[] => text.match(runsOfOneScript) ?? []

/** Katakana as hiragana, sign for sign; all else stays (ラーメン → らーめん). */
export const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0x60))

/**
 * Gives each run of kanji its part of a word's reading; kana in between show where it ends:
 * 話し合う, はなしあう → 話(はな) し 合(あ) う. Latin letters, digits and signs take what is left and get no
 * reading. `likely` names probable readings of runs, where two stand side by side (ASEAN地域). A reading that
 * does not fit stays over the whole.
 */
export function alignReading(
  text: string,
  reading: string,
  likely: ReadonlyMap<string, string> = new Map(),
): Segment[] {
  if (isKanji(text)) return [{ text, reading }]
  const runs = runsOf(text)
  const match =
    fit(runs, reading, (run) => likely.get(run) ?? unknown) ??
    fit(runs, reading, (run) => (likely.has(run) ? `${likely.get(run)}|${unknown}` : unknown))
  if (!match) return [{ text, reading }]
  return runs.map((run, index) => (hasKanji(run) ? { text: run, reading: match[index + 1]! } : { text: run }))
}

/** The shortest reading that lets the rest fit. */
const unknown = '[^\\p{P}\\s]+?'

const fit = (runs: readonly string[], reading: string, kanji: (run: string) => string) =>
  new RegExp(`^${runs.map((run) => `(${pattern(run, kanji)})`).join('')}$`, 'u').exec(toHiragana(reading))

function pattern(run: string, kanji: (run: string) => string): string {
  if (hasKanji(run)) return kanji(run)
  if (!someKana.test(run)) return /^[\p{P}\s]+$/u.test(run) ? '[\\p{P}\\s]*' : '.*?'
  // 関ヶ原 is せきがはら; long vowels are now written and now not.
  return toHiragana(run)
    .replace(/ー/g, 'ー?')
    .replace(/[ゕゖ]/g, '[かがけこ]')
}
