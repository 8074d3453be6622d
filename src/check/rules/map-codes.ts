import type { Entry } from '../../domain/content.ts'
import { problem, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'
import { codeOfName, shapeOf } from '../../map/atlas.ts'

/**
 * Each country code is one that the maps can draw; what has a page is named by its id, so that it is linked.
 * Warnings: a map says in words whom it does not draw.
 */
export const mapCodes: Rule = ({ content }) => {
  const pages = new Map(content.countries.map(({ id, data }) => [data.code, id]))
  const countries = content.countries.flatMap((entry) =>
    unknown(entry, 'code', entry.data.code, entry.data.name.en),
  )
  const members = content.frameworks.flatMap((entry) =>
    (entry.data.members?.list ?? []).flatMap(({ code, name }, index): Problem[] => {
      if (code === undefined || name === undefined) return []
      const field = `members.list[${index}]`
      const id = pages.get(code)
      return id === undefined ? unknown(entry, `${field}.code`, code, name.en) : [named(entry, field, id)]
    }),
  )
  return [...countries, ...members]
}

function unknown(entry: Entry<unknown>, place: string, code: string, name: string): Problem[] {
  if (shapeOf(code)) return []
  const right = codeOfName(name)
  const known = right === code
  return [
    problem({
      file: entry.file,
      place,
      rule: 'not-on-the-map',
      severity: 'warning',
      message: known
        ? `the atlas has no shape for "${code}": the maps name it beside them`
        : `"${code}" is no code of a country that the maps can draw: they name it beside them`,
      hint: known
        ? 'leave it so'
        : right === undefined
          ? 'write the two letters that ISO 3166-1 gives it (https://www.iso.org/obp/ui/#search)'
          : `write "${right}", the code of ISO 3166-1 for ${name}`,
    }),
  ]
}

const named = (entry: Entry<unknown>, place: string, id: string): Problem =>
  problem({
    file: entry.file,
    place,
    rule: 'member-has-a-page',
    severity: 'warning',
    message: `content/countries/${id}.yaml has this member’s code`,
    hint: `write "country: ${id}" in place of its name and code`,
  })
