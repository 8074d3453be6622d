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
import { idAt, places, type Placed } from './places.ts'
import { readYaml, splitFrontmatter } from './read-yaml.ts'
import { schemaProblems } from './schema-problems.ts'

const entryCollections = ['events', ...registries, 'sources'] as const

/** Everything under a content folder that its schema lets through, and a problem for everything else. */
export interface ReadContent {
  readonly content: Content
  readonly ui: Partial<Record<Locale, Ui>>
  readonly problems: readonly Problem[]
}

/** A file of a collection, from the project's root. */
interface FoundFile {
  readonly id: string
  readonly file: string
  readonly text: string
}

/** What was read of a file, or why it could not be. */
interface Reading<Data> {
  readonly data?: Data
  readonly problems: Problem[]
}

/** Reads the whole content folder. Throws nothing about content: every fault is a problem. */
export function readContent(folder: string, root = process.cwd()): ReadContent {
  const problems: Problem[] = []
  const faulty: Partial<Record<Collection, string[]>> = {}
  const fileOf = (path: string) => relative(root, join(folder, path)).split(sep).join('/')
  const paths = filesIn(folder)

  const known = new Set<string>()
  const found = (collection: Placed): FoundFile[] =>
    paths.flatMap((path) => {
      const id = idAt(collection, path)
      // Words in a language that the site does not have are not asked for.
      if (id === undefined || (collection === 'ui' && !locales.some((locale) => locale === id))) return []
      known.add(path)
      return [{ id, file: fileOf(path), text: readFileSync(join(folder, path), 'utf8') }]
    })
  const sound = <Read>(file: FoundFile, read: (file: FoundFile) => Reading<Read>): Read[] => {
    const { data, problems: wrong } = read(file)
    problems.push(...wrong)
    return data === undefined ? [] : [data]
  }
  const collected = <Read>(collection: Collection, read: (file: FoundFile) => Reading<Read>): Read[] =>
    found(collection).flatMap((file) => {
      problems.push(...idProblems(file.file, file.id))
      const kept = sound(file, read)
      if (kept.length === 0) (faulty[collection] ??= []).push(file.id)
      return kept
    })
  const articles = <Schema extends z.ZodObject>(collection: 'originals' | 'translations', schema: Schema) =>
    collected(collection, (file) => readArticle(file, schema))
  const entries = <Schema extends z.ZodObject>(collection: Collection, schema: Schema) =>
    collected(collection, (file) => readEntry(file, schema))
  const single = <Schema extends z.ZodObject>(collection: 'readings' | 'lanes' | 'config', schema: Schema) =>
    found(collection).flatMap((file) => sound(file, (one) => readEntry(one, schema)))[0]

  const content: Content = {
    originals: articles('originals', original),
    translations: articles('translations', translation),
    events: entries('events', event),
    countries: entries('countries', country),
    frameworks: entries('frameworks', framework),
    actors: entries('actors', actor),
    terms: entries('terms', term),
    sources: entries('sources', source),
    readings: single('readings', readingCorrections),
    lanes: single('lanes', laneRules),
    config: single('config', siteConfig),
    faulty,
  }
  const words = found('ui').flatMap((file) => sound(file, (one) => readEntry(one, ui)))
  for (const path of paths) if (!known.has(path)) problems.push(misplaced(fileOf(path)))
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const needed = {
    [places.config]:
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
  return { content, ui: Object.fromEntries(words.map(({ id, data }) => [id, data])), problems }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.') && !item.name.endsWith('.passages.txt'))
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort()
}

function readArticle<Schema extends z.ZodObject>(
  { id, file, text }: FoundFile,
  schema: Schema,
): Reading<ArticleEntry<z.infer<Schema>>> {
  const parts = splitFrontmatter(text)
  if (!parts) {
    const message = 'has no frontmatter'
    const hint = 'begin the file with ---, the fields, and --- again'
    return { problems: [problem({ file, place: 'line 1', rule: 'frontmatter', message, hint })] }
  }
  const { frontmatter, body, bodyLine } = parts
  const { data, problems } = validate(file, readYaml(file, frontmatter, 2), schema)
  return data === undefined ? { problems } : { data: { id, file, data, body, bodyLine }, problems }
}

function readEntry<Schema extends z.ZodObject>(
  { id, file, text }: FoundFile,
  schema: Schema,
): Reading<Entry<z.infer<Schema>>> {
  const { data, problems } = validate(file, readYaml(file, text), schema)
  return data === undefined ? { problems } : { data: { id, file, data }, problems }
}

function validate<Schema extends z.ZodObject>(
  file: string,
  read: Reading<unknown>,
  schema: Schema,
): Reading<z.infer<Schema>> {
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
    hint: `move it to content/articles/SLUG/ja.mdx or en.mdx, content/{${entryCollections.join(',')}}/ID.yaml, content/ui/ or content/${places.config}`,
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
