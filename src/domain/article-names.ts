import type { EdtfDate } from '../date/edtf.ts'
import { edtf } from '../date/edtf.ts'
import { otherLocale, type Locale } from '../language/locale.ts'
import { colon } from '../language/punctuation.ts'
import type { Article, Model } from './types.ts'
import { fillCount } from '../language/fill.ts'
import { entityOf, fullName, readingToShow } from './names.ts'
import type { Paths } from './paths.ts'
import type { Actor } from '../schemas/actor.ts'
import type { Term } from '../schemas/term.ts'
import type { Ui } from '../schemas/ui.ts'

/** Something that an article names, with the page that tells of it and what a card says in short. */
export interface Named {
  readonly href: string
  /** Every spelling by which the text may name it. */
  readonly names: readonly string[]
  readonly card: Card
  /** Whether it is a place, whose name is part of many other names. */
  readonly place: boolean
}

/** What a reader sees when a name is pointed at. */
export interface Card {
  readonly name: string
  /** The name in the other language. */
  readonly other: string
  /** The reading of the Japanese name; empty where it has no kanji. */
  readonly reading: string
  /** The office held at the article's date, or what the thing is. */
  readonly about: string
  /** Where more is told, each with its words: its page first. */
  readonly links: readonly (readonly [words: string, href: string])[]
}

/** The people, bodies and frameworks of an article, and every term: what its text may link to. */
export function namesIn(
  article: Article,
  model: Model,
  paths: Paths,
  locale: Locale,
  t: Pick<Ui, 'nav' | 'reading' | 'timeline'>,
): Named[] {
  const other = otherLocale(locale)
  const entities = (['actors', 'frameworks'] as const).flatMap((kind) =>
    article.facts[kind].map((id): Named => {
      const entity = entityOf(model, kind, id)
      const { data, events } = entity
      const href = paths.entity(locale, kind, id)
      const timeline = `${t.nav.timeline}${colon[locale]}${fillCount(t.timeline.count, events.length, locale)}`
      const abbreviation = 'abbreviation' in data && data.abbreviation ? [data.abbreviation] : []
      const office = kind === 'actors' ? officeAt(data as Actor, article.date) : undefined
      return {
        href,
        names: [data.name[locale], ...abbreviation, ...data.aliases[locale]],
        card: {
          name: fullName(entity, locale),
          other: fullName(entity, other),
          reading: readingToShow(data) ?? '',
          about: office?.title[locale] ?? data.summary[locale],
          links: [
            [t.reading.more, href],
            ...(events.length > 0 ? [[timeline, paths.timeline(locale, [kind, id])] as const] : []),
          ],
        },
        place: false,
      }
    }),
  )
  const terms = [...model.terms.values()].map(({ id, data }) => termNamed(id, data, paths, locale, t))
  return [...entities, ...terms].map((named) => ({
    ...named,
    names: named.names.filter((name) => name.length > 1),
  }))
}

function termNamed(
  id: string,
  data: Term,
  paths: Paths,
  locale: Locale,
  { reading }: Pick<Ui, 'reading'>,
): Named {
  const href = paths.terms(locale, id)
  return {
    href,
    names: [data.name[locale], ...data.aliases[locale]],
    card: {
      name: data.name[locale],
      other: data.name[otherLocale(locale)],
      reading: readingToShow(data) ?? '',
      about: data.summary[locale],
      links: [[reading.more, href]],
    },
    place: data.kind === 'place',
  }
}

/** Names of the registries that an article does not link, but that may hold one which it does. */
export const otherNames = (named: readonly Named[], model: Model, locale: Locale): string[] => {
  const linked = named.flatMap(({ names }) => names)
  return (['countries', 'frameworks', 'actors'] as const)
    .flatMap((kind) => [...model.entities[kind].values()])
    .flatMap(({ data }) => [data.name[locale], ...data.aliases[locale]])
    .filter((name) => !linked.includes(name) && linked.some((part) => name.includes(part)))
}

/** The office that an actor held at a date: the last that had begun by its end and had not ended before it. */
export function officeAt(
  { offices }: Actor,
  { earliest, latest }: EdtfDate,
): Actor['offices'][number] | undefined {
  return offices.findLast(({ from, to }) => {
    const begun = from === undefined || latest === undefined || (edtf(from).earliest ?? '') <= latest
    const going = to === undefined || earliest === undefined || (edtf(to).latest ?? '9999') >= earliest
    return begun && going
  })
}
