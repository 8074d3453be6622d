import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteConfig, type SiteConfig } from '../schemas/site.ts'
import { places } from './places.ts'
import { readYaml } from './read-yaml.ts'

/** What makes a site one of its own, in its content folder. */
export const siteFile = places.config

/** What a content folder's site.yaml says. Undefined where it is missing or not sound: checks tell of that. */
export function readSite(folder: string): SiteConfig | undefined {
  const file = join(folder, siteFile)
  if (!existsSync(file)) return undefined
  return siteConfig.safeParse(readYaml(file, readFileSync(file, 'utf8')).data).data
}
