import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '../../src/files/read-content.ts'
import { properNames } from '../../scripts/look/names.ts'
import type { BuiltPage } from '../../scripts/look/sheets.ts'
import { dist, pagesOf } from './site.ts'

/** The names of the site's own registries. */
export const names = properNames(readContent('content').content)

/** Every page of the build, with its weight. */
export const builtPages = (): BuiltPage[] =>
  pagesOf().map((path) => ({
    path,
    bytes: statSync(join(dist, path.endsWith('.html') ? path : join(path, 'index.html'))).size,
  }))
