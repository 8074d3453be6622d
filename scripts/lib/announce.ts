import { readSite } from '../../src/files/read-site.ts'
import { locales } from '../../src/language/locale.ts'
import { settings } from '../../src/site/settings.ts'

/** Says what is served, by its name in each language, and where. */
export function announce(port: number): void {
  const name = readSite(settings.contentDir)?.name
  const called = name ? locales.map((locale) => name[locale]).join(' / ') : 'the site'
  console.log(`\n${called}: http://localhost:${port}${settings.basePath}`)
}
