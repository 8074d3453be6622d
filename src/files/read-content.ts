import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { z } from 'zod'
import {
  registries,
  type ArticleEntry,
  type Collection,
  type Content,
  type Entry,
} from '../domain/content.ts'
import { locales, type Locale } from '../language/locale.ts'
import { problem, type Problem } from '../check/problem.ts'
import { actor } from '../schemas/actor.ts'
import { original, translation } from '../schemas/article.ts'
import { country } from '../schemas/country.ts'
import { event } from '../schemas/event.ts'
import { framework } from '../schemas/framework.ts'
import { id as idSchema } from '../schemas/id.ts'
import { lanes as laneRules } from '../schemas/lane.ts'
import { readingCorrections } from '../schemas/reading-correction.ts'
import { siteConfig } from '../schemas/site.ts'
import { source } from '../schemas/source.ts'
import { term } from '../schemas/term.ts'
import { ui, type Ui } from '../schemas/ui.ts'
import { readYaml, splitFrontmatter } from './read-yaml.ts'
import { siteFile } from './read-site.ts'
import { schemaProblems } from './schema-problems.ts'

const entryFolders = ['events', ...registries, 'sources'] as const
const articleFile = new RegExp(`^articles/([^/]+)/(${locales.join('|')})\\.mdx$`)
const entryFile = new RegExp(`^(${entryFolders.join('|')})/([^/]+)\\.yaml$`)
const uiFile = new RegExp(`^ui/(${locales.join('|')})\\.yaml$`)
const readingsFile = 'readings.yaml'
const lanesFile = 'lanes.yaml'

/** Everything under a content folder that its schema lets through, and a problem for everything else. */
export interface ReadContent {
  readonly content: Content
  readonly ui: Partial<Record<Locale, Ui>>
  readonly problems: readonly Problem[]
}

/** Reads the whole content folder. Throws nothing about content: every fault is a problem. */
export function readContent(folder: string, root = process.cwd()): ReadContent {
  const problems: Problem[] = []
  const add = <T>(result: { data?: T; problems: Problem[] }): T | undefined => {
    problems.push(...result.problems)
    return result.data
  }
  const originals: Content['originals'][number][] = []
  const translations: Content['translations'][number][] = []
  const entries = Object.fromEntries(entryFolders.map((name) => [name, [] as Entry<unknown>[]]))
  const schemas = { events: event, countries: country, frameworks: framework, actors: actor, terms: term }
  let readings: Content['readings']
  let lanes: Content['lanes']
  let config: Content['config']
  const interfaceWords: Partial<Record<Locale, Ui>> = {}
  const faulty: Partial<Record<Collection, string[]>> = {}
  const addFaulty = (collection: Collection, id: string) => (faulty[collection] ??= []).push(id)

  const paths = filesIn(folder)
  for (const path of paths) {
    const file = relative(root, join(folder, path)).split(sep).join('/')
    const text = readFileSync(join(folder, path), 'utf8')
    const article = articleFile.exec(path)
    const entry = entryFile.exec(path)
    const words = uiFile.exec(path)
    if (article) {
      const [, slug, locale] = article
      problems.push(...idProblems(file, slug!))
      if (locale === 'ja') {
        const read = add(readArticle(file, slug!, text, original))
        if (read) originals.push(read)
        else addFaulty('originals', slug!)
      } else {
        const read = add(readArticle(file, slug!, text, translation))
        if (read) translations.push(read)
        else addFaulty('translations', slug!)
      }
    } else if (entry) {
      const [, name, id] = entry
      problems.push(...idProblems(file, id!))
      const schema = name === 'sources' ? source : schemas[name as keyof typeof schemas]
      const data = add(validate(file, readYaml(file, text), schema as z.ZodObject))
      if (data !== undefined) entries[name!]!.push({ id: id!, file, data })
      else addFaulty(name as Collection, id!)
    } else if (words) {
      const data = add(validate(file, readYaml(file, text), ui))
      if (data) interfaceWords[words[1] as Locale] = data
    } else if (path === readingsFile) {
      const data = add(validate(file, readYaml(file, text), readingCorrections))
      if (data) readings = { id: 'readings', file, data }
    } else if (path === lanesFile) {
      const data = add(validate(file, readYaml(file, text), laneRules))
      if (data) lanes = { id: 'lanes', file, data }
    } else if (path === siteFile) {
      const data = add(validate(file, readYaml(file, text), siteConfig))
      if (data) config = { id: 'site', file, data }
    } else problems.push(misplaced(file))
  }
  const needed = {
    [siteFile]:
      'write the site’s name, host, licence and maps there: src/schemas/site.ts tells of each field',
    ...Object.fromEntries(
      locales.map((locale) => [`ui/${locale}.yaml`, 'copy the other language’s file and translate it']),
    ),
  }
  for (const [path, hint] of Object.entries(needed))
    if (!paths.includes(path)) {
      const file = relative(root, join(folder, path))
      problems.push(problem({ file, rule: 'missing-file', message: 'does not exist', hint }))
    }
  problems.push(...duplicates(paths, relative(root, folder)))
  const content = {
    originals,
    translations,
    ...entries,
    readings,
    lanes,
    config,
    faulty,
  } as unknown as Content
  return { content, ui: interfaceWords, problems }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.') && !item.name.endsWith('.passages.txt'))
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort()
}

function readArticle<Schema extends z.ZodObject>(
  file: string,
  slug: string,
  text: string,
  schema: Schema,
): { data?: ArticleEntry<z.infer<Schema>>; problems: Problem[] } {
  const parts = splitFrontmatter(text)
  if (!parts) {
    const message = 'has no frontmatter'
    const hint = 'begin the file with ---, the fields, and --- again'
    return { problems: [problem({ file, place: 'line 1', rule: 'frontmatter', message, hint })] }
  }
  const { frontmatter, body, bodyLine } = parts
  const { data, problems } = validate(file, readYaml(file, frontmatter, 2), schema)
  return data === undefined ? { problems } : { data: { id: slug, file, data, body, bodyLine }, problems }
}

function validate<Schema extends z.ZodObject>(
  file: string,
  read: { data?: unknown; problems: Problem[] },
  schema: Schema,
): { data?: z.infer<Schema>; problems: Problem[] } {
  if (read.problems.length > 0) return { problems: read.problems }
  const result = schema.safeParse(read.data)
  if (result.success) return { data: result.data, problems: [] }
  return { problems: schemaProblems(file, result.error.issues, Object.keys(schema.shape), read.data) }
}

function idProblems(file: string, id: string): Problem[] {
  if (idSchema.safeParse(id).success) return []
  const message = `"${id}" is not an id: it becomes part of an address`
  const guess = id
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
  const hint = guess ? `rename it to "${guess}"` : 'rename it in lower-case letters, as in "wang-yi"'
  return [problem({ file, rule: 'file-name', message, hint })]
}

const misplaced = (file: string): Problem =>
  problem({
    file,
    rule: 'misplaced-file',
    message: 'is not where content is looked for',
    hint: `move it to content/articles/SLUG/ja.mdx or en.mdx, content/{${entryFolders.join(',')}}/ID.yaml, content/ui/ or content/${siteFile}`,
  })

/** Two files that would stand at one address: the same name in other case, or in a folder below. */
function duplicates(paths: readonly string[], folder: string): Problem[] {
  const seen = new Map<string, string>()
  return paths.flatMap((path): Problem[] => {
    const parts = path.split('/')
    const collection = parts[0]!
    if (collection === 'ui' || parts.length < 2) return []
    const name = collection === 'articles' ? parts.slice(-2).join('/') : parts.at(-1)!
    const key = `${collection}/${name.toLowerCase().replace(/\.(ya?ml|mdx?)$/, '')}`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, path)
      return []
    }
    const message = `stands at the same address as ${folder}/${first}`
    return [
      problem({
        file: `${folder}/${path}`,
        rule: 'duplicate-slug',
        message,
        hint: 'rename one, or remove it',
      }),
    ]
  })
}
