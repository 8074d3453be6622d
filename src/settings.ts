import { resolve } from 'node:path'

/** What the environment decides about a build. */
const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, CACHE_DIR } = process.env

export const settings = {
  /** Where the site is published: https://example.org. Canonical links, feeds and the sitemap need it. */
  siteUrl: SITE_URL || 'http://localhost:4321',
  /** The path below which it is published: /eurasia/ for a project page. */
  basePath: BASE_PATH || '/',
  /** The folder that articles and registries are read from; tests and benchmarks give another. */
  contentDir: resolve(CONTENT_DIR || 'content'),
  /** The folder that receives the finished site. */
  outDir: resolve(OUT_DIR || 'dist'),
  /** Astro's own cache; builds of other content take another, so as not to overwrite it. */
  cacheDir: resolve(CACHE_DIR || 'node_modules/.astro'),
} as const
