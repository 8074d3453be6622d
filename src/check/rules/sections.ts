import { leadId, type ArticleStructure, type Section } from '../../domain/article-structure.ts'
import { problem, type Problem } from '../problem.ts'
import { id as idSchema } from '../../schemas/id.ts'
import type { Rule, Subject } from './rule.ts'

/** The body is text that can be read: no code, no unknown components, no other headings than ##. */
export const readableBodies: Rule = (subject) =>
  editions(subject).flatMap(({ file, structure }) =>
    structure.issues.map(({ line, message, hint }) =>
      problem({ file, place: `line ${line}`, rule: 'article-body', message, hint }),
    ),
  )

/** Ids that an article's page prints itself: its other parts, its sources, its paragraphs. */
const reserved =
  /^(main|headline|summary|points|open|contents|key-points|unknowns|sources|read-next|card|n\d+)$/

/** Each heading has an id of its own. */
export const sectionIds: Rule = (subject) =>
  editions(subject).flatMap(({ file, structure }) => {
    const seen = new Set<string>()
    const ids = new Set(structure.sections.map(({ id }) => id ?? ''))
    return structure.sections.flatMap(({ id, title, line }): Problem[] => {
      const at = { file, place: `line ${line}`, rule: 'section-id' }
      if (id === undefined)
        return [
          problem({
            ...at,
            message: `heading "${title}" has no id`,
            hint: `write "## ${title} [#its-id]", with the same id in both languages`,
          }),
        ]
      if (!idSchema.safeParse(id).success)
        return [problem({ ...at, message: `"${id}" is not an id`, hint: 'write it as in [#economy]' })]
      if (reserved.test(id) || ids.has(/^(.+)-\d+$/.exec(id)?.[1] ?? '?'))
        return [
          problem({ ...at, message: `the id "${id}" is taken by the page itself`, hint: 'choose another' }),
        ]
      if (seen.has(id))
        return [
          problem({
            ...at,
            message: `the id "${id}" stands twice in this article`,
            hint: 'give one another',
          }),
        ]
      seen.add(id)
      return []
    })
  })

/** Sections pair up across languages by id and order, blocks by kind and number, list items by number. */
export const pairedSections: Rule = ({ content, structures }) => {
  const originals = new Map(content.originals.map((entry) => [entry.id, entry]))
  return content.translations.flatMap(({ id, file }): Problem[] => {
    const original = originals.get(id)
    const ja = original && structures.get(original.file)
    const en = structures.get(file)
    if (!ja || !en || ja.issues.length > 0 || en.issues.length > 0) return []
    return compare(original.file, ja, file, en)
  })
}

function compare(jaFile: string, ja: ArticleStructure, enFile: string, en: ArticleStructure): Problem[] {
  const idsOf = ({ sections }: ArticleStructure) => sections.map(({ id }) => id ?? '?')
  const unpaired = (place: string, message: string, hint: string) =>
    problem({ file: enFile, place, rule: 'unpaired-sections', message, hint })
  const [jaIds, enIds] = [idsOf(ja), idsOf(en)]
  const missing = ja.sections.filter(({ id }) => id !== undefined && !enIds.includes(id))
  const extra = en.sections.filter(({ id }) => id !== undefined && !jaIds.includes(id))
  if (missing.length > 0 || extra.length > 0)
    return [
      ...missing.map(({ id, title }) =>
        unpaired(
          `section ${id}`,
          `is missing: ${jaFile} has "${title}"`,
          `add "## … [#${id}]" with its paragraphs`,
        ),
      ),
      ...extra.map(({ id, title, line }) =>
        unpaired(
          `line ${line}`,
          `section "${title}" [#${id}] is not in ${jaFile}`,
          `use one of its ids: ${jaIds.join(', ')}`,
        ),
      ),
    ]
  if (jaIds.join() !== enIds.join())
    return [
      unpaired('sections', `stand in another order than in ${jaFile}`, `order them ${jaIds.join(', ')}`),
    ]
  return en.sections.flatMap((section, index) =>
    compareSection(ja.sections[index]!, section, jaFile, unpaired),
  )
}

function compareSection(
  ja: Section,
  en: Section,
  jaFile: string,
  unpaired: (place: string, message: string, hint: string) => Problem,
): Problem[] {
  const name = en.id === leadId ? 'the lead' : `section ${en.id}`
  if (ja.blocks.length !== en.blocks.length)
    return [
      unpaired(
        `line ${en.line}`,
        `${name} has ${en.blocks.length} paragraphs, lists and tables; ${jaFile} has ${ja.blocks.length} (line ${ja.line})`,
        'let the n-th block of one language answer the n-th of the other',
      ),
    ]
  return en.blocks.flatMap((block, index) => {
    const other = ja.blocks[index]!
    if (block.kind === other.kind && block.parts.length === other.parts.length) return []
    return [
      unpaired(
        `line ${block.line}`,
        `is a ${block.kind} of ${block.parts.length}; its counterpart is a ${other.kind} of ${other.parts.length} (${jaFile}, line ${other.line})`,
        'use the same kind of block, with as many items or rows, in both languages',
      ),
    ]
  })
}

const editions = ({ content, structures }: Subject) =>
  [...content.originals, ...content.translations].map(({ file }) => ({
    file,
    structure: structures.get(file)!,
  }))
