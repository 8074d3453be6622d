import type { ArticleStructure, Block } from '../../domain/article-structure.ts'
import type { ArticleEntry, Content } from '../../domain/content.ts'
import { locales } from '../../language/locale.ts'
import { problem, type Problem } from '../problem.ts'
import { nearest } from '../suggest.ts'
import { registriesOf } from '../../figures/context.ts'
import { countsOf } from '../../figures/counts.ts'
import { numbersIn } from '../../figures/title-numbers.ts'
import type { Original } from '../../schemas/article.ts'
import type { Figure, FigureOf } from '../../schemas/figure.ts'
import { claims } from './figure-claims.ts'
import { among, knownParagraph, type Subject, type Wrong } from './figure-subject.ts'
import type { Rule } from './rule.ts'

/** Every article has a figure, and what the figure says holds of the registries and of the article's text. */
export const figures: Rule = ({ content, structures }) => {
  const registries = registriesOf(content)
  const lastOf = new Map(
    content.sources.map(({ id, data }) => [
      id,
      Math.max(0, ...data.outline.map((passage) => Number(/^p(\d+)$/.exec(passage.id)?.[1] ?? 0))),
    ]),
  )
  const faulty = new Set(Object.values(content.faulty ?? {}).flat())
  return content.originals.flatMap((entry): Problem[] => {
    const { file, data: article } = entry
    const wrong: Wrong = (place, message, hint) =>
      problem({ file, place: place === '' ? 'figure' : `figure.${place}`, rule: 'figure', message, hint })
    if (article.figure === undefined)
      return article.draft
        ? []
        : [
            wrong(
              '',
              'is missing: every article has one',
              'write "figure:" with one of the kinds of src/schemas/figure.ts',
            ),
          ]
    // What a file that is not sound would count, nobody can know.
    if (namedBy(article.figure).some((id) => faulty.has(id))) return []
    const blocks = filesOf(entry, content).map((file) => blocksById(structures.get(file)))
    const subject = { article, registries, blocks, lastOf, wrong }
    return [...ofKind(article.figure, subject), ...titles(article.figure, subject)]
  })
}

/** The ids of events, sources and the framework that a figure is drawn from. */
function namedBy(figure: Figure): string[] {
  if (figure.kind === 'claims') return figure.sources.map(({ source }) => source)
  if (figure.kind === 'figures') return []
  const events = figure.events.map(({ event }) => event)
  return figure.kind === 'years' ? [figure.framework, ...events] : events
}

const filesOf = ({ id, file }: ArticleEntry<Original>, { translations }: Content): string[] => [
  file,
  ...translations.filter((entry) => entry.id === id).map((entry) => entry.file),
]

const blocksById = (structure: ArticleStructure | undefined): Map<string, Block> =>
  new Map(
    (structure?.sections ?? []).flatMap(({ id, blocks }) =>
      blocks.map((block, index): [string, Block] => [`${id ?? ''}-${index + 1}`, block]),
    ),
  )

function ofKind(figure: Figure, subject: Subject): Problem[] {
  const { article } = subject
  switch (figure.kind) {
    case 'years':
      return [
        ...among('framework', figure.framework, article.frameworks, 'frameworks', subject),
        ...underFramework(figure, subject),
        ...levels(figure, subject),
      ]
    case 'met':
      return figure.events.flatMap(({ event }, index) => [
        ...among(`events[${index}].event`, event, article.events, 'events', subject),
        ...people(`events[${index}].event`, event, subject),
      ])
    case 'where':
      return [
        ...figure.events.flatMap(({ event }, index) => [
          ...among(`events[${index}].event`, event, article.events, 'events', subject),
          ...somewhere(`events[${index}].event`, event, subject),
        ]),
        ...(figure.countries ?? []).flatMap((id, index) =>
          among(`countries[${index}]`, id, article.countries, 'countries', subject),
        ),
      ]
    case 'claims':
      return claims(figure, subject)
    case 'figures':
      return figure.figures.flatMap(({ number, paragraph }, index) => {
        const place = `figures[${index}]`
        const gone = knownParagraph(`${place}.paragraph`, paragraph, subject)
        if (gone.length > 0) return gone
        return locales.flatMap((locale, at): Problem[] => {
          const text = subject.blocks[at]?.get(paragraph)?.text
          if (text === undefined || holdsNumber(text, number[locale])) return []
          return [
            subject.wrong(
              `${place}.number.${locale}`,
              `“${number[locale]}” does not stand in the paragraph ${paragraph}`,
              'write the number as the paragraph does, or name the paragraph that has it',
            ),
          ]
        })
      })
  }
}

/** Whether a text has a number, whatever its unit is written as: 6.2% and 6.2 per cent. */
function holdsNumber(text: string, number: string): boolean {
  const [digits] = /\d[\d.,]*/.exec(number) ?? [number]
  return new RegExp(`(?<![\\d.,])${digits.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(text)
}

function underFramework(figure: FigureOf<'years'>, { registries, wrong }: Subject): Problem[] {
  const { framework } = figure
  const known = [...registries.eventOf.values()]
    .filter((event) => event.frameworks.includes(framework))
    .map(({ id }) => id)
  return figure.events.flatMap(({ event }, index) => {
    if (known.includes(event)) return []
    const guess = nearest(event, known) ?? known[0]
    const hint =
      guess === undefined ? 'choose another kind of figure' : `write "${guess}", or another of its events`
    return [wrong(`events[${index}].event`, `"${event}" is no event under ${framework}`, hint)]
  })
}

function levels(figure: FigureOf<'years'>, { registries, wrong }: Subject): Problem[] {
  const framework = registries.entities.frameworks.get(figure.framework)?.data
  if (!framework) return []
  const known = framework.meets.map(({ level }) => level)
  if (known.length === 0)
    return [
      wrong(
        'framework',
        `content/frameworks/${figure.framework}.yaml does not say when it meets`,
        'add "meets" to it, or choose another kind of figure',
      ),
    ]
  return figure.events.flatMap(({ level }, index) =>
    known.includes(level)
      ? []
      : [
          wrong(
            `events[${index}].level`,
            `"${level}" is no level at which ${figure.framework} meets`,
            `write one of ${known.join(', ')}`,
          ),
        ],
  )
}

function somewhere(place: string, id: string, { registries, wrong }: Subject): Problem[] {
  const event = registries.eventOf.get(id)
  const at = event?.place === undefined ? undefined : registries.terms.get(event.place)?.data
  if (!event || at?.coordinates) return []
  const hint = 'give it a "place" whose file has "coordinates", or choose another kind of figure'
  return [wrong(place, `content/events/${id}.yaml names no place on the map`, hint)]
}

function people(place: string, id: string, { registries, wrong }: Subject): Problem[] {
  const event = registries.eventOf.get(id)
  const persons = event?.actors.filter(
    (actor) => registries.entities.actors.get(actor)?.data.kind === 'person',
  )
  if (!persons || persons.length > 1) return []
  const message = `content/events/${id}.yaml names ${persons.length === 1 ? 'one person' : 'nobody'} who took part`
  return [wrong(place, message, 'add those who met to its "actors", or choose another kind of figure')]
}

/** Every number in a title is one that the data give. */
function titles(figure: Figure, { registries, wrong }: Subject): Problem[] {
  const counts = countsOf(figure, registries)
  return locales.flatMap((locale) =>
    numbersIn(figure.title[locale], locale)
      .filter(({ value }) => !counts.some((count) => count.value === value))
      .map(({ written }) => {
        const few = counts.slice(0, 4).map(({ what, value }) => `${value} (${what})`)
        return wrong(
          `title.${locale}`,
          `says “${written}”, which the data do not count`,
          `they give ${few.join(', ')}: write one of these, or mend the data`,
        )
      }),
  )
}
