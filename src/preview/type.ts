import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../language/locale.ts'

export type Weight = 'regular' | 'semibold'

/** A glyph in place: its outline as SVG path data in font units, y upwards, and its offset along the line. */
export interface Glyph {
  readonly outline: string
  readonly x: number
  readonly y: number
}

/** A text as glyphs. All measures are in thousandths of an em. */
export interface TypeSetText {
  readonly glyphs: readonly Glyph[]
  readonly width: number
  /** Characters that no font has. */
  readonly missing: readonly string[]
}

export const unitsPerEm = 1000

const packages = 'node_modules/@expo-google-fonts'
const files = {
  japanese: {
    regular: 'noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
    semibold: 'noto-serif-jp/600SemiBold/NotoSerifJP_600SemiBold.ttf',
  },
  latin: {
    regular: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    semibold: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
} as const satisfies Record<string, Record<Weight, string>>

/**
 * The fonts of each language, the first first. Noto Serif JP has Japanese shapes and rare kanji, and Source
 * Serif's Latin without ğ or қ; Source Serif 4 has those, and Cyrillic for all of Central Asia.
 */
const order = { ja: ['japanese', 'latin'], en: ['latin', 'japanese'] } as const

const loaded = new Map<string, Font>()

function load(file: string): Font {
  let font = loaded.get(file)
  if (!font) {
    const face = new Face(new Blob(readFileSync(join(process.cwd(), packages, file))))
    font = new Font(face)
    font.setScale(unitsPerEm, unitsPerEm)
    loaded.set(file, font)
  }
  return font
}

const clusters = new Intl.Segmenter()

/** Joiners and variation selectors have no glyph of their own. */
const isInvisible = /^[\p{Default_Ignorable_Code_Point}]$/u

/** HarfBuzz composes letters and their marks, so those count as one where the font has them as one. */
const has = (font: Font, cluster: string): boolean =>
  [cluster, cluster.normalize('NFC')].some((form) =>
    [...form].every(
      (character) =>
        isInvisible.test(character) || font.nominalGlyph(character.codePointAt(0)!) !== undefined,
    ),
  )

/**
 * Sets a text in the fonts of its language, with that language's shapes. It is not normalised: NFC would make
 * another character of 神 and its like, which names are written with.
 */
export function typeSet(text: string, locale: Locale, weight: Weight): TypeSetText {
  const fonts = order[locale].map((family) => load(files[family][weight]))
  const runs: { font: Font; text: string }[] = []
  const missing: string[] = []
  for (const { segment } of clusters.segment(text)) {
    const found = fonts.find((font) => has(font, segment))
    if (!found) missing.push(segment)
    const last = runs.at(-1)
    // A space stays with the words before it.
    const font = segment === ' ' && last ? last.font : (found ?? fonts[0]!)
    if (last?.font === font) last.text += segment
    else runs.push({ font, text: segment })
  }
  const glyphs: Glyph[] = []
  let width = 0
  for (const run of runs) {
    const buffer = new Buffer()
    buffer.addText(run.text)
    buffer.guessSegmentProperties()
    buffer.setLanguage(locale)
    shape(run.font, buffer)
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      const outline = run.font.glyphToPath(codepoint)
      if (outline) glyphs.push({ outline, x: width + xOffset, y: yOffset })
      width += xAdvance
    }
  }
  return { glyphs, width, missing: [...new Set(missing)] }
}
