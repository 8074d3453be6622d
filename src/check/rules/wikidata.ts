import { registries } from '../../domain/content.ts'
import { problem, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

/** An item of Wikidata is one thing, and so is named by one entry of all registries. */
export const uniqueWikidata: Rule = ({ content }) => {
  const owners = new Map<string, string>()
  return registries.flatMap((registry) =>
    content[registry].flatMap(({ file, data: { wikidata } }): Problem[] => {
      if (wikidata === undefined) return []
      const owner = owners.get(wikidata)
      if (owner === undefined) {
        owners.set(wikidata, file)
        return []
      }
      return [
        problem({
          file,
          place: 'wikidata',
          rule: 'wikidata-claimed-twice',
          message: `"${wikidata}" is claimed by ${owner} too`,
          hint: `look at https://www.wikidata.org/wiki/${wikidata}, and remove it from the entry that it is not`,
        }),
      ]
    }),
  )
}
