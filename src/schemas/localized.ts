import { z } from 'zod'
import type { Locale } from '../language/locale.ts'

/** A text that is neither empty nor blank. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', 'is empty: write the text, or remove the field')

/** A text in both languages, both required. */
export const localized = z.strictObject({
  /** In Japanese: 常体, full-width punctuation, half-width digits and Latin letters. */
  ja: text,
  /** In English: British spelling. */
  en: text,
} satisfies Record<Locale, typeof text>)

/**
 * Other spellings by which readers and sources know the same thing, a list a language. They feed search,
 * ingest and links in the text. An alias belongs to one entity only.
 */
export const aliases = z
  .strictObject({
    ja: z.array(text).default([]),
    en: z.array(text).default([]),
  } satisfies Record<Locale, z.ZodType>)
  .default({ ja: [], en: [] } satisfies Record<Locale, string[]>)

/** A reading in hiragana (long vowel mark and middle dot allowed), as it would be typed into a search box. */
export const reading = z
  .string()
  .regex(
    /^[\u3041-\u3096ー・\d\s]+$/u,
    'is not hiragana: write the reading as in しゃんはいきょうりょくきこう',
  )
