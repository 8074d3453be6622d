import { registries } from '../../domain/content.ts'
import { problem, type Problem } from '../problem.ts'
import { foldName } from '../../domain/fold-name.ts'
import type { Rule } from './rule.ts'

/** A name or alias belongs to one entity, over all registries. */
export const uniqueAliases: Rule = ({ content }) => {
  const owners = new Map<string, { file: string; field: string }>()
  const problems: Problem[] = []
  const claims = registries.flatMap((registry) =>
    content[registry].flatMap(({ file, data }) => {
      const abbreviation = 'abbreviation' in data ? data.abbreviation : undefined
      return [
        { file, field: 'name.ja', text: data.name.ja },
        { file, field: 'name.en', text: data.name.en },
        ...(abbreviation === undefined ? [] : [{ file, field: 'abbreviation', text: abbreviation }]),
        ...(['ja', 'en'] as const).flatMap((locale) =>
          data.aliases[locale].map((text, index) => ({ file, field: `aliases.${locale}[${index}]`, text })),
        ),
      ]
    }),
  )
  // Names first, so that the alias is what gets mended.
  const inOrder = [...claims].sort(
    (a, b) => Number(a.field.startsWith('aliases')) - Number(b.field.startsWith('aliases')),
  )
  for (const { file, field, text } of inOrder) {
    const key = foldName(text)
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, { file, field })
    else if (owner.file !== file)
      problems.push(
        problem({
          file,
          place: field,
          rule: 'alias-claimed-twice',
          message: `"${text}" is claimed by ${owner.file} too (${owner.field})`,
          hint: 'keep it in one of the two, or make it more exact, as with a given name or a title',
        }),
      )
  }
  return problems
}
