import { z } from 'zod'
import { coordinates } from './coordinates.ts'
import { regions } from './country.ts'
import { webAddress } from './evidence.ts'
import { id } from './id.ts'
import { localized, text } from './localized.ts'

/** The outermost points that a map has to hold. */
const view = z.array(coordinates).min(2, 'needs two points at least: a map of one has no scale')

/** What makes the site this one and no other: content/site.yaml. */
export const siteConfig = z.strictObject({
  /** What the site is called. */
  name: localized,
  /** What machines know the site by, for good: an event has the same UID in a calendar wherever the site stands. */
  id,
  /** What the keys of references begin with, as in `harbour2031-talks-en`: LaTeX wants letters. */
  citationKey: z.string().regex(/^[a-z]+$/, 'is not the beginning of a key: lower-case letters alone'),
  /** Where the site stands, without a path. SITE_URL goes before it. */
  host: z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/, 'is not a host: write it without a path, as in https://example.org'),
  /** Under what everything that the site has written may be used. */
  licence: z.strictObject({ name: text, url: webAddress }),
  map: z.strictObject({
    /** The region in the middle: its countries are set off on the maps of the registry, and named on each. */
    central: z.enum(regions),
    /** What the maps of the registry show: on the index of countries, on the front page, on phones. */
    registry: z.strictObject({ full: view, compact: view, narrow: view }),
    /** A country whose middle lies west or south of this asks for a map of the world. In degrees. */
    home: z.strictObject({ west: z.number().min(-180).max(180), south: z.number().min(-90).max(90) }),
  }),
})

export type SiteConfig = z.infer<typeof siteConfig>
