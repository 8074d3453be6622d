import type { CiteMark } from '../../domain/article-structure.ts'
import { passagesIn } from '../../domain/passage-range.ts'
import type { Problem } from '../problem.ts'
import { sharedClaims } from '../../figures/claims.ts'
import type { FigureOf } from '../../schemas/figure.ts'
import { among, knownParagraph, type Subject, type Wrong } from './figure-subject.ts'

/** Each source of a claim is cited so by the claim's paragraph. */
export function claims(figure: FigureOf<'claims'>, subject: Subject): Problem[] {
  const { article, wrong } = subject
  const columns = figure.sources.map(({ source }) => source)
  const shared = sharedClaims(figure)
  return [
    ...columns.flatMap((source, index) =>
      among(`sources[${index}].source`, source, article.sources, 'sources', subject),
    ),
    ...(figure.shared === undefined || figure.shared === shared
      ? []
      : [
          wrong(
            'shared',
            `says ${figure.shared}; sources of every side make ${shared} of the claims`,
            `write ${shared}, and see that the title says so`,
          ),
        ]),
    ...figure.claims.flatMap((claim, index) => {
      const place = `claims[${index}]`
      const gone = knownParagraph(`${place}.paragraph`, claim.paragraph, subject)
      if (gone.length > 0) return gone
      const cites = subject.blocks[0]!.get(claim.paragraph)!.parts.flatMap(({ cites }) => cites)
      const of = (source: string) =>
        cites.filter(({ attributes }) => (attributes['source'] ?? article.sources[0]) === source)
      const said = Object.entries(claim.says).flatMap(([source, at]) => [
        ...among(`${place}.says`, source, columns, 'figure.sources', subject),
        ...citesPassages(`${place}.says.${source}`, at, of(source), claim.paragraph, wrong),
      ])
      const absent = claim.absent.flatMap((source, at) => [
        ...among(`${place}.absent[${at}]`, source, columns, 'figure.sources', subject),
        ...citesAbsence(`${place}.absent[${at}]`, source, of(source), claim.paragraph, subject),
      ])
      return [...said, ...absent]
    }),
  ]
}

function citesPassages(
  place: string,
  at: string,
  cites: readonly CiteMark[],
  paragraph: string,
  wrong: Wrong,
): Problem[] {
  const stated = cites.filter(({ attributes }) => attributes['basis'] !== 'inferred')
  const cited = stated.flatMap(({ attributes }) => passagesIn(attributes['at'] ?? ''))
  const lacking = passagesIn(at).filter((passage) => !cited.includes(passage))
  if (lacking.length === 0) return []
  const message = `${paragraph} does not cite ${lacking.join(', ')} of it as said there`
  const hint =
    cited.length === 0
      ? 'cite the passage there, or leave the source out'
      : `write one of ${cited.join(', ')}`
  return [wrong(place, message, hint)]
}

/** That something is not there is an inference, or follows from the whole text. */
function citesAbsence(
  place: string,
  source: string,
  cites: readonly CiteMark[],
  paragraph: string,
  { lastOf, wrong }: Subject,
): Problem[] {
  const whole = (at: string) =>
    passagesIn(at).filter((id) => id.startsWith('p')).length >= lastOf.get(source)! - 1
  if (cites.some(({ attributes }) => attributes['basis'] === 'inferred' || whole(attributes['at'] ?? '')))
    return []
  return [
    wrong(
      place,
      `${paragraph} does not cite the whole of "${source}", nor infers from it`,
      `add <Cite source="${source}" at="p1-p${lastOf.get(source) ?? 1}" basis="inferred" reason="…" /> there, or leave the source out`,
    ),
  ]
}
