import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import { formatProblems, problem, type Problem } from '../check/problem.ts'
import { openFileCache } from '../storage/file-cache.ts'
import { readContent } from '../files/read-content.ts'
import { drawingsOf, type DrawingOf } from '../preview/drawings.ts'
import { drawPicture } from '../preview/picture.ts'
import { toPng } from '../preview/png.ts'
import { previewIn, type NamedPreview } from '../preview/preview-in.ts'
import { titlePieces } from '../preview/title-pieces.ts'
import { typeSet } from '../preview/type.ts'
import { settings } from '../site/settings.ts'

/** How the pictures look. Raise it with every change of src/preview/ that should show on pictures already kept. */
const template = 5

/** What else decides how they look. */
const packages = [
  'harfbuzzjs',
  '@resvg/resvg-js',
  'kuromoji',
  '@expo-google-fonts/noto-serif-jp',
  '@expo-google-fonts/source-serif-4',
]

/** How many are drawn at once: their pixels are made beside the main thread. */
const atOnce = 4

/** A character of a page's picture that no font has. */
export interface MissingGlyph {
  readonly page: string
  readonly character: string
}

export interface DrawnPreviews {
  readonly drawn: number
  readonly cached: number
  readonly missing: readonly MissingGlyph[]
}

/** Draws the picture that each page of a built site names, and tells of it. */
export async function writeLinkPreviews(folder: string, logger: AstroIntegrationLogger): Promise<void> {
  const started = performance.now()
  const { content, ui } = readContent(settings.contentDir)
  const { drawn, cached, missing } = await drawPreviews(folder, {
    drawingOf: drawingsOf(content, ui as Required<typeof ui>),
    site: new URL(`/${settings.basePath}/`.replace(/\/{2,}/g, '/'), settings.siteUrl).href,
    cache: settings.previewCache,
  })
  if (missing.length > 0) logger.warn(`\n${formatProblems(missing.map(missingGlyph))}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(2)
  logger.info(`${drawn} link previews drawn, ${cached} from the cache in ${seconds} s`)
}

/** What to tell of a character that no font has. */
export function missingGlyph({ page, character }: MissingGlyph): Problem {
  const codes = [...character].map(
    (point) => `U+${point.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return problem({
    file: page,
    place: character,
    rule: 'missing-glyph',
    severity: 'warning',
    message: `no font of the link previews has "${character}" (${codes.join(' ')}): the picture shows a box`,
    hint: 'write the title without it, or add a font that has it to src/preview/type.ts',
  })
}

/**
 * Puts a picture at each address below `site` that a page of `folder` names for it, and drops from `cache` what no
 * page has named for long. A page is read and forgotten before the next, so that their number does not matter.
 */
export async function drawPreviews(
  folder: string,
  { site, cache: cacheFolder, drawingOf }: { site: string; cache: string; drawingOf?: DrawingOf },
): Promise<DrawnPreviews> {
  const cache = openFileCache(cacheFolder, '.png')
  const version = [template, ...packages.map(versionOf)].join()
  const pages = namedPreviews(folder, site)
  const counts = { drawn: 0, cached: 0 }
  const missing: MissingGlyph[] = []
  const drawNext = async () => {
    for (const { page, file, locale, words } of pages) {
      const drawing = drawingOf?.(file.replace(/^preview\/|\.png$/g, ''))
      const source = JSON.stringify([version, locale, words, drawing])
      const made = await cache.put(source, join(folder, file), async () => {
        const picture = drawPicture(words, await titlePieces(words.title, locale), locale, typeSet, drawing)
        missing.push(...picture.missing.map((character) => ({ page, character })))
        // A picture with a gap is drawn again, so that each build tells of it.
        return { bytes: await toPng(picture.svg), keep: picture.missing.length === 0 }
      })
      counts[made ? 'drawn' : 'cached']++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, drawNext))
  cache.prune()
  return { ...counts, missing }
}

interface PagePreview extends NamedPreview {
  /** The page that names it first, and the picture's file, from the site's root. */
  readonly page: string
  readonly file: string
}

/** Every picture once. Throws where two pages want other words on the same one. */
function* namedPreviews(folder: string, site: string): Generator<PagePreview> {
  const seen = new Map<string, { page: string; words: string }>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  )
  for (const page of files.filter((path) => path.endsWith('.html')).sort()) {
    const preview = previewIn(readFileSync(join(folder, page), 'utf8'))
    if (!preview?.address.startsWith(site)) continue
    const words = JSON.stringify([preview.locale, preview.words])
    const first = seen.get(preview.address)
    if (first && first.words !== words)
      throw new Error(
        `${page} and ${first.page} name the same link preview for other words: ${words}, ${first.words}`,
      )
    if (first) continue
    seen.set(preview.address, { page, words })
    yield { ...preview, page, file: decodeURIComponent(preview.address.slice(site.length)) }
  }
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version
