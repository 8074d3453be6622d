import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { revisionOf } from '../../src/check/revision.ts'
import { addDays } from '../../src/date/iso-day.ts'
import { siteFile } from '../../src/files/read-site.ts'
import { readYaml, splitFrontmatter } from '../../src/files/read-yaml.ts'

/** One of the site's own articles, taken apart. */
interface Model {
  readonly ja: { readonly data: Record<string, unknown>; readonly body: string }
  readonly en: { readonly data: Record<string, unknown>; readonly body: string }
}

/**
 * Writes a content folder with `count` articles in both languages: the site's own articles over and over, each
 * with a number in its title and another day, and with everything they refer to.
 */
export function writeCorpus(from: string, to: string, count: number): void {
  for (const folder of ['events', 'countries', 'frameworks', 'actors', 'terms', 'sources', 'ui'])
    cpSync(join(from, folder), join(to, folder), { recursive: true })
  cpSync(join(from, siteFile), join(to, siteFile))
  const models = readdirSync(join(from, 'articles')).map((slug): Model => {
    const read = (file: string) => {
      const path = join(from, 'articles', slug, file)
      const { frontmatter, body } = splitFrontmatter(readFileSync(path, 'utf8'))!
      return { data: readYaml(path, frontmatter).data as Record<string, unknown>, body }
    }
    return { ja: read('ja.mdx'), en: read('en.mdx') }
  })
  for (let index = 0; index < count; index++) {
    const { ja, en } = models[index % models.length]!
    const number = index + 1
    const folder = join(to, 'articles', `generated-${number}`)
    mkdirSync(folder, { recursive: true })
    const day = addDays('2024-01-01', index % 700)
    const facts = { ...ja.data, title: `${String(ja.data['title'])} ${number}`, published: day }
    const words = {
      ...en.data,
      title: `${String(en.data['title'])} ${number}`,
      revision: revisionOf(ja.body),
    }
    writeFileSync(join(folder, 'ja.mdx'), `---\n${stringify(facts)}---\n${ja.body}`)
    writeFileSync(join(folder, 'en.mdx'), `---\n${stringify(words)}---\n${en.body}`)
  }
}
