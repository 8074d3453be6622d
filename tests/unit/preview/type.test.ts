import { describe, expect, it } from 'vitest'
import { locales } from '../../../src/language/locale.ts'
import { typeSet } from '../../../src/preview/type.ts'

const rare = '髙﨑𠮷①㈱＋〜～・“”‘’㍉㈹№℃々〆ヶゟ—―…‥−–ʻğşıқңөұҳ\uFA19\uFA1B葛\u{E0100}飾'
const outlines = (text: string, locale: 'ja' | 'en' = 'ja') =>
  typeSet(text, locale, 'semibold').glyphs.map(({ outline }) => outline)
/** What a font draws for a character that it has not. */
const box = outlines('\u{10FFFD}')[0]!

describe('type', () => {
  it.each(
    locales.flatMap((locale) =>
      (['regular', 'semibold'] as const).map((weight) => [locale, weight] as const),
    ),
  )('has a glyph for every rare character, in %s %s', (locale, weight) => {
    const { glyphs, missing } = typeSet(rare, locale, weight)
    const missingBoxes = locales.map((font) => typeSet('\u{10FFFD}', font, weight).glyphs[0]!.outline)
    expect(missing).toEqual([])
    expect(glyphs.filter(({ outline }) => missingBoxes.includes(outline))).toEqual([])
    expect(glyphs).toHaveLength([...rare].length - 1)
  })

  it('names the characters that no font has, each once, and draws a box for them', () => {
    const { missing, glyphs } = typeSet('港😀と😀𓀀', 'ja', 'semibold')
    expect(missing).toEqual(['😀', '𓀀'])
    expect(glyphs.filter(({ outline }) => outline === box)).toHaveLength(3)
  })

  it('keeps apart characters that NFC would make one', () => {
    expect(outlines('\uFA19')).not.toEqual(outlines('\u795E'))
  })

  it('takes a letter and its mark as one', () => {
    expect(outlines('g\u0306', 'en')).toEqual(outlines('ğ', 'en'))
    expect(typeSet('g\u0306か\u3099', 'ja', 'semibold').missing).toEqual([])
  })

  it('draws Japanese in the same shapes on the pages of both languages', () => {
    expect(outlines('直骨門角', 'en')).toEqual(outlines('直骨門角', 'ja'))
  })

  it('is as wide as its characters', () => {
    expect(typeSet('港湾', 'ja', 'regular').width).toBe(2000)
    expect(typeSet('AV', 'en', 'regular').width).toBeLessThan(
      typeSet('A', 'en', 'regular').width + typeSet('V', 'en', 'regular').width,
    )
  })
})
