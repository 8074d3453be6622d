import { idsOf } from '../../domain/content.ts'
import { problem, type Problem } from '../problem.ts'
import { revisionOf } from '../revision.ts'
import type { Rule } from './rule.ts'

/** Each original has its translation, and each translation its original. */
export const translationsExist: Rule = ({ content }) => {
  const originals = new Set(idsOf(content, 'originals'))
  const translations = new Set(idsOf(content, 'translations'))
  const untranslated = content.originals
    .filter(({ id, data }) => !data.draft && !translations.has(id))
    .map(({ id, file }) =>
      problem({
        file,
        rule: 'missing-translation',
        message: 'has no English edition',
        hint: `write content/articles/${id}/en.mdx, or set "draft: true"`,
      }),
    )
  const orphans = content.translations
    .filter(({ id }) => !originals.has(id))
    .map(({ id, file }) =>
      problem({
        file,
        place: 'translationOf',
        rule: 'missing-original',
        message: 'renders an original that does not exist',
        hint: `write content/articles/${id}/ja.mdx, or remove the file`,
      }),
    )
  return [...untranslated, ...orphans]
}

/** A translation says which state of the original it renders; an older one is a warning, and readers are told. */
export const translationsUpToDate: Rule = ({ content }) => {
  const originals = new Map(content.originals.map((entry) => [entry.id, entry]))
  return content.translations.flatMap(({ id, file, data }): Problem[] => {
    const original = originals.get(id)
    const revision = original && revisionOf(original.body)
    if (revision === undefined || revision === data.revision) return []
    return [
      problem({
        file,
        place: 'revision',
        rule: 'stale-translation',
        severity: 'warning',
        message: `renders revision ${data.revision}; the original is at ${revision}`,
        hint: `bring the text up to date, then write "revision: '${revision}'"`,
      }),
    ]
  })
}
