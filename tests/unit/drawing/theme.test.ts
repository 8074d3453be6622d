import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../src/language/locale.ts'
import { fonts, tones } from '../../../src/drawing/theme.ts'
import type { Tone } from '../../../src/drawing/drawing.ts'

const css = ['theme', 'map'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n')
const token = (name: string) =>
  new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1]?.replace(/\s+/g, ' ').trim()
/** The land that is spoken of has a longer name there. */
const nameOf = (tone: Tone) => (tone === 'own' ? 'color-land-own' : `color-${tone}`)

describe('the theme of a drawing', () => {
  it.each(Object.entries(tones))('has the page’s colour for %s', (tone, [day, night]) =>
    expect(token(nameOf(tone as Tone))).toBe(`light-dark(${day}, ${night})`),
  )

  it.each(locales)('has the page’s sans-serif fonts: %s', (locale) =>
    expect(fonts[locale]).toBe(token(`font-sans-${locale}`)),
  )
})
