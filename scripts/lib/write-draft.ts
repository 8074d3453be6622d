import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Content } from '../../src/domain/content.ts'
import { readYaml, splitFrontmatter } from '../../src/files/read-yaml.ts'
import { writeWhole, type NewFile } from '../../src/storage/write-whole.ts'
import { cleanText } from '../../src/ingest/clean.ts'
import { draftArticle, sourceRecord } from '../../src/ingest/draft.ts'
import type { Ingested, Tools } from '../../src/ingest/ingest.ts'
import { slugOf } from '../../src/ingest/slug.ts'
import { digest } from '../../src/passages/digest.ts'
import { settings } from '../../src/site/settings.ts'

/** How drafts are written; see scripts/ingest.ts. */
export interface DraftOptions {
  readonly text: boolean
  readonly out?: string | undefined
  readonly slug?: string | undefined
  readonly force: boolean
  readonly 'dry-run': boolean
}

type Written = { readonly files: string[] } | { readonly message: string; readonly hint: string }

/**
 * Writes the draft, record and passages of one text after another. A draft that exists is replaced only by force,
 * a published article never; two texts of one run do not get one name.
 */
export function draftWriter(content: Content, options: DraftOptions) {
  const folder = resolve(options.out ?? settings.contentDir)
  const taken = new Set<string>()
  return (text: Ingested, raw: string, tools: Tools): Written => {
    const day = Temporal.Now.plainDateISO('UTC').toString()
    const slug = unused(options.slug ?? slugOf(text, tools.morphology(text.title)), taken)
    taken.add(slug)
    const article: NewFile = {
      path: join(folder, 'articles', slug, 'ja.mdx'),
      content: draftArticle(text, slug, day),
    }
    const record: NewFile = {
      path: join(folder, 'sources', `${slug}.yaml`),
      content: sourceRecord(text, raw, day, tools.names),
    }
    const passages: NewFile = {
      path: join(folder, 'articles', slug, 'ja.passages.txt'),
      content: cleanText(text.segmented),
    }
    const conflict = conflictOf(article, record, content, slug, options.force)
    if (conflict) return conflict
    const files = [record, article, ...(options.text ? [passages] : [])]
    try {
      if (!options['dry-run']) writeWhole(files)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      return {
        message: `could not be written to ${shown(folder)} (${code ?? message})`,
        hint: 'check the folder and the disk',
      }
    }
    return { files: files.map(({ path }) => shown(path)) }
  }
}

const shown = (path: string): string => {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}

function unused(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}

function conflictOf(
  article: NewFile,
  record: NewFile,
  content: Content,
  slug: string,
  force: boolean,
): Exclude<Written, { files: string[] }> | undefined {
  const other = 'choose another name with --slug'
  if (existsSync(article.path)) {
    if (!isDraft(article.path))
      return { message: `${shown(article.path)} is a published article`, hint: other }
    if (!force)
      return { message: `${shown(article.path)} exists`, hint: `replace it with --force, or ${other}` }
  }
  if (existsSync(join(article.path, '..', 'en.mdx')))
    return {
      message: `${shown(join(article.path, '..'))} holds a translation of another article`,
      hint: other,
    }
  if (existsSync(record.path)) {
    const citing = content.originals.find(({ id, data }) => id !== slug && data.sources.includes(slug))
    if (citing) return { message: `${shown(record.path)} is cited by ${citing.file}`, hint: other }
    if (!force && readFileSync(record.path, 'utf8') !== record.content)
      return { message: `${shown(record.path)} exists`, hint: `replace it with --force, or ${other}` }
  }
  return undefined
}

/** A file that cannot be read as an article counts as published: nobody knows what is in it. */
function isDraft(path: string): boolean {
  const parts = splitFrontmatter(readFileSync(path, 'utf8'))
  const data = parts && readYaml(path, parts.frontmatter).data
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true
}

/** The record of a source that holds the same text already: as many passages, nearly all of them the same. */
export function recordOf(text: Ingested, content: Content): string | undefined {
  const own = new Set(text.passages.map(({ text: words }) => digest(words)))
  return content.sources.find(({ data }) => {
    const same = data.outline.filter(({ sha256 }) => own.has(sha256)).length
    return same > 0.8 * Math.max(own.size, data.outline.length)
  })?.file
}
