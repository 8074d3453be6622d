import type { Locale } from '../language/locale.ts'
import type { Tone } from './drawing.ts'

/**
 * The colours of a drawing by day and by night, and its fonts: those of styles/theme.css, which a file of its own
 * cannot read. A test holds the two to each other.
 */
export const tones: Readonly<Record<Tone, readonly [day: string, night: string]>> = {
  paper: ['#fcfaf5', '#0f141d'],
  ink: ['#1b1e26', '#e7e4db'],
  quiet: ['#595d69', '#a5a9b5'],
  rule: ['#d9d4c7', '#2e3747'],
  lapis: ['#1c4a99', '#92b5fb'],
  inferred: ['#80540b', '#dbb36a'],
  land: ['#ece6d8', '#1c2431'],
  own: ['#d5cdb8', '#3a475c'],
}

export const fonts: Readonly<Record<Locale, string>> = {
  ja: "'Hiragino Sans', 'BIZ UDPGothic', 'Yu Gothic', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif",
  en: "'Avenir Next', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif",
}
