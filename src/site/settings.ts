import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { readSite } from '../files/read-site.ts'
import { realPath } from '../files/real-path.ts'

/** What the environment decides about a build. */
const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, CACHE_DIR } = process.env

const contentDir = resolve(CONTENT_DIR || 'content')
const contentKey = createHash('sha256').update(realPath(contentDir)).digest('hex').slice(0, 12)

/** Each content folder has a cache of its own. */
const cacheDir = resolve(CACHE_DIR || `node_modules/.astro/${contentKey}`)

/** Stands in where site.yaml is faulty, until the check refuses it. */
const unknownHost = 'http://localhost'

export const settings = {
  /**
   * Where the site is published: https://example.org. Canonical links, feeds and the sitemap need it. Else it stands
   * where its content says.
   */
  siteUrl: SITE_URL || readSite(contentDir)?.host || unknownHost,
  /** The path below which it is published: /name/ for a project page. */
  basePath: BASE_PATH || '/',
  /** The folder that articles and registries are read from; tests and benchmarks give another. */
  contentDir,
  /** The folder that receives the finished site. */
  outDir: resolve(OUT_DIR || 'dist'),
  /** The cache of builds: Astro's data store, and the folders below. */
  cacheDir,
  /** What the Japanese dictionary said of texts. */
  japaneseCache: join(cacheDir, 'japanese'),
  /** The pictures shown where links are shared. */
  previewCache: join(cacheDir, 'link-previews'),
} as const
