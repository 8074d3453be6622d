import type { Locale } from '../language/locale.ts'
import { foldName } from '../domain/fold-name.ts'
import { findDates } from './dates.ts'
import { englishFunctionWords, isFunctional, peel, questions } from './function-words.ts'
import { findNames, type Glossary, type GlossaryEntry } from './glossary.ts'
import type { Normalised } from './normalise.ts'
import { digit, han, hiragana, katakana, latin } from './script.ts'

/** How a spelling came to be searched for. */
export type Via = 'typed' | 'name' | 'date' | 'reading' | 'inflection' | 'parts' | 'translation'

export interface Form {
  readonly text: string
  readonly via: Via
}

/** One thing that a query asks for, with the spellings in which a page may have it. */
export interface Concept {
  /** As typed, normalised. */
  readonly typed: string
  readonly kind: 'name' | 'date' | 'quoted' | 'words'
  readonly forms: readonly Form[]
}

/** Concepts that were typed without a break between them: 天津|SCO|首脳会議. */
export interface Run {
  readonly typed: string
  readonly concepts: readonly Concept[]
}

/** What is put in a concept's place while the text around it is split: characters that no text has. */
const placeholder = (index: number): string => String.fromCharCode(0xe000 + index)
const placeholders = /[\ue000-\uf8ff]/u

/** Takes a query apart into what it asks for. Particles and question words fall away; nothing may be left. */
export function understand({ text, quoted }: Normalised, glossary: Glossary, locale: Locale): Run[] {
  const asQuoted = quoted.map((typed): Run => {
    const concept: Concept = { typed, kind: 'quoted', forms: [{ text: typed, via: 'typed' }] }
    return { typed, concepts: [concept] }
  })
  const found: Concept[] = []
  const put = (concept: Concept) => placeholder(found.push(concept) - 1)
  const dated = replace(text, findDates(text, locale), ({ start, end, forms }) =>
    put(dateConcept(text.slice(start, end), forms)),
  )
  const named = replace(dated, findNames(dated, glossary), ({ entry, start, end }) =>
    put(nameConcept(dated.slice(start, end), entry, locale)),
  )
  const typedOf = (run: string) =>
    run.replace(/[\ue000-\uf8ff]/gu, (char) => found[char.charCodeAt(0) - 0xe000]!.typed)
  const runs = splitRuns(named.replace(questions, ' ')).map((run): Run => {
    const concepts = run.split(/([\ue000-\uf8ff])|\s/u).flatMap((part): Concept[] => {
      if (!part) return []
      if (placeholders.test(part)) return [found[part.charCodeAt(0) - 0xe000]!]
      return [{ typed: part, kind: 'words', forms: [{ text: part, via: 'typed' }] }]
    })
    return { typed: typedOf(run), concepts }
  })
  return [...asQuoted, ...runs]
}

function replace<Span extends { start: number; end: number }>(
  text: string,
  spans: readonly Span[],
  by: (span: Span) => string,
): string {
  let result = ''
  let from = 0
  for (const span of spans) {
    result += text.slice(from, span.start) + by(span)
    from = span.end
  }
  return result + text.slice(from)
}

const dateConcept = (typed: string, forms: readonly string[]): Concept => ({
  typed,
  kind: 'date',
  forms: forms.map((text) => ({ text, via: text === typed ? 'typed' : 'date' })),
})

/** A name is looked for in every spelling that pages of the reader's language have. */
export function nameConcept(typed: string, entry: GlossaryEntry, locale: Locale, via: Via = 'name'): Concept {
  const present = new Map(
    entry.names[locale].slice(0, entry.present[locale]).map((text) => [foldName(text), text]),
  )
  const own = foldName(typed)
  // What holds a shorter spelling is found with it: 王毅外相 with 王毅.
  const forms = [...present].filter(
    ([key]) =>
      key === own ||
      ![...present.keys()].some((other) => other !== key && other.length > 1 && holds(key, other, locale)),
  )
  return {
    typed,
    kind: 'name',
    forms: forms.map(([key, text]): Form =>
      key === own && via === 'name' ? { text, via: 'typed' } : { text, via },
    ),
  }
}

const holds = (key: string, part: string, locale: Locale): boolean => locale === 'ja' && key.includes(part)

const content = `${han}${katakana}${latin}${digit}\\ue000-\\uf8ff+%`
const japaneseParts = new RegExp(`[${hiragana}]+|[${content}]+(?:['’.,-][${latin}${digit}]+)*`, 'gu')

/** Splits a text at spaces, punctuation and particles into stretches that belong together. */
function splitRuns(text: string): string[] {
  const runs: string[] = []
  let open = ''
  let end = 0
  const close = () => {
    if (open !== '') runs.push(open)
    open = ''
  }
  for (const match of text.matchAll(japaneseParts)) {
    const [part] = match
    const between = text.slice(end, match.index)
    end = match.index + part.length
    const isHiragana = new RegExp(`^[${hiragana}]`, 'u').test(part)
    if (between !== '' && !(between === ' ' && bothLatin(open, part))) close()
    else if (between === ' ') open += ' '
    if (isHiragana) {
      if (isFunctional(part)) close()
      else if (open === '') open = part
      else {
        const { ending, particles } = peel(part)
        open += ending
        if (particles !== '') close()
      }
    } else if (englishFunctionWords.has(part)) {
      open = open.trimEnd()
      close()
    } else open += part
  }
  close()
  return runs.map((run) => run.trim()).filter((run) => run !== '')
}

/** Words of a Latin phrase belong together over a space; so do names in Latin letters. */
const bothLatin = (left: string, right: string): boolean =>
  new RegExp(`[${latin}${digit}\\ue000-\\uf8ff]$`, 'u').test(left) &&
  new RegExp(`^[${latin}${digit}\\ue000-\\uf8ff]`, 'u').test(right)
