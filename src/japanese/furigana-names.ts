import { alignReading, hasKanji, isKanji, runsOf, type Segment } from './furigana-align.ts'
import type { Token } from './readings.ts'

/** An entity of a registry as its names are read. */
export interface RegistryName {
  readonly name: string
  /** Reading of the name in hiragana. */
  readonly reading: string
  /** Other spellings and forms with a title: 王外相. */
  readonly aliases: readonly string[]
  /** A person's title is no part of the name: of 王外相 only 王 is. */
  readonly person: boolean
}

/** A text to find, and the part at its beginning that is the name. */
export interface NameForm {
  readonly text: string
  readonly length: number
  /** The name's segments, where its reading is known; else the dictionary is asked. */
  readonly segments?: readonly Segment[] | undefined
}

/** Finds out how the dictionary reads a text: its words with their readings. */
export type Tokenize = (text: string) => Promise<readonly Token[]>

/** Every form of these names that holds kanji, with the readings that follow from the registries. */
export async function nameForms(names: readonly RegistryName[], tokenize: Tokenize): Promise<NameForm[]> {
  const byName = new Map(
    names.filter(({ name }) => isKanji(name)).map((entry) => [entry.name, entry.reading]),
  )
  const readingOf: ReadingOf = async (text) => byName.get(text) ?? readingIn(await tokenize(text))
  const forms = await Promise.all(
    names.map(async (entry) => {
      const segments = await alignName(entry.name, entry.reading, readingOf)
      const own = { text: entry.name, length: entry.name.length, segments }
      if (!entry.person) return [own, ...entry.aliases.map((alias) => aliasForm(alias, segments))]
      const family = familyName(entry, await tokenize(entry.name))
      return [
        own,
        ...personForms(entry, own, family, family && (await familyReading(family, entry, readingOf))),
      ]
    }),
  )
  return forms.flat().filter(({ text, length }) => hasKanji(text.slice(0, length)))
}

/** The likely reading of a word; undefined where it is not known. */
type ReadingOf = (text: string) => Promise<string | undefined>

function readingIn(tokens: readonly Token[]): string | undefined {
  const readings = tokens.map(({ text, reading }) => (hasKanji(text) ? reading : text))
  return readings.every((reading) => reading !== undefined) ? readings.join('') : undefined
}

/** A name with its reading; where two runs of kanji have no kana between them, their own readings tell them apart. */
async function alignName(text: string, reading: string, readingOf: ReadingOf): Promise<Segment[]> {
  const likely = new Map<string, string>()
  for (const run of runsOf(text).filter(isKanji)) {
    const known = await readingOf(run)
    if (known) likely.set(run, known)
  }
  return alignReading(text, reading, likely)
}

/** An alias reads those runs of kanji that the name has too as the name does: 中ロ as in 中ロ関係. */
function aliasForm(alias: string, name: readonly Segment[]): NameForm {
  const known = new Map(name.map(({ text, reading }) => [text, reading]))
  const segments = runsOf(alias).map((text) => ({
    text,
    reading: isKanji(text) ? known.get(text) : undefined,
  }))
  const some = segments.some(({ reading }) => reading !== undefined)
  return { text: alias, length: alias.length, segments: some ? segments : undefined }
}

function personForms(
  { name, reading, aliases }: RegistryName,
  own: NameForm,
  family: string,
  familyAs: string | undefined,
): NameForm[] {
  const segments = familyAs ? [{ text: family, reading: familyAs }] : undefined
  const likely = new Map(familyAs ? [[family, familyAs]] : [])
  const withFamily = (text: string): NameForm => ({ text, length: family.length, segments })
  // 王 alone is a king; 松本 alone is somebody.
  const alone = family ? [withFamily([...family].length > 1 ? family : `${family}氏`)] : []
  const others = aliases.flatMap((text): NameForm[] => {
    if (text.startsWith(name)) return [{ ...own, text }]
    if (text.replace(/\s/gu, '') === name)
      return [{ text, length: text.length, segments: alignReading(text, reading, likely) }]
    if (family && text.startsWith(family)) return [withFamily(text)]
    return hasKanji([...text][0]!) ? [{ text, length: text.length }] : []
  })
  return [...alone, ...others]
}

/** What the name shares with its aliases, at the longest (高市 of 高市早苗, with 高市首相), else its first word. */
function familyName({ name, aliases }: RegistryName, tokens: readonly Token[]): string {
  const signs = [...name]
  const shared = aliases.map((alias) => signs.findIndex((sign, index) => [...alias][index] !== sign))
  const length = Math.max(0, ...shared)
  if (length > 0) return signs.slice(0, length).join('')
  return tokens.length > 1 && hasKanji(tokens[0]!.text) ? tokens[0]!.text : ''
}

/** A kanji's reading as it came from China, in kana: しゅう, きん, ぺい. */
const sinoJapanese = '([^ゃゅょっんー][ゃゅょ]?[いうんくきちつ]?)'

/**
 * The part of a person's reading that belongs to the family name: what the dictionary says, of it or of the given
 * name, where that fits; else one kanji's part of a reading in the Chinese way. Undefined where neither does.
 */
async function familyReading(family: string, { name, reading }: RegistryName, readingOf: ReadingOf) {
  const before = await readingOf(family)
  if (before && reading.startsWith(before) && before !== reading) return before
  const after = await readingOf(name.slice(family.length))
  if (after && reading.endsWith(after) && after !== reading) return reading.slice(0, -after.length)
  if (!isKanji(name)) return undefined
  const parts = new RegExp(`^${sinoJapanese.repeat([...name].length)}$`, 'u').exec(reading)
  return parts?.slice(1, [...family].length + 1).join('')
}

/** Forms by their first character, the longest first. */
export type FormIndex = ReadonlyMap<string, readonly NameForm[]>

/** Sorts forms for finding. */
export const indexForms = (forms: readonly NameForm[]): FormIndex =>
  Map.groupBy(
    [...forms].sort((a, b) => b.text.length - a.text.length),
    ({ text }) => text[0]!,
  )

/**
 * Where a text names one of these, the longest form first and at the edges of words only: 日本 is not found in
 * 日本海. Each span covers the name without a title; its segments are undefined where the dictionary is to read it.
 */
export function findNames(
  text: string,
  edges: ReadonlySet<number>,
  forms: FormIndex,
): { start: number; end: number; segments?: readonly Segment[] | undefined }[] {
  const found = []
  for (let start = 0; start < text.length;) {
    const fits = (form: NameForm) => edges.has(start + form.text.length) && text.startsWith(form.text, start)
    const form = edges.has(start) ? forms.get(text[start]!)?.find(fits) : undefined
    if (form) found.push({ start, end: start + form.length, segments: form.segments })
    start += form?.text.length ?? 1
  }
  return found
}
