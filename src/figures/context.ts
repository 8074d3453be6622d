import { eventDateWords } from '../domain/event-date.ts'
import type { Locale } from '../language/locale.ts'
import { inBrackets } from '../language/punctuation.ts'
import { edtf } from '../date/edtf.ts'
import type { Content } from '../domain/content.ts'
import type { SiteEvent } from '../domain/types.ts'
import type { Actor } from '../schemas/actor.ts'
import type { Country } from '../schemas/country.ts'
import type { Framework } from '../schemas/framework.ts'
import type { Term } from '../schemas/term.ts'
import type { Ui } from '../schemas/ui.ts'

type Registry<Data> = ReadonlyMap<string, { readonly id: string; readonly data: Data }>

/** What the layouts look things up in: the model, or content that is still to be checked. */
export interface Registries {
  readonly eventOf: ReadonlyMap<string, SiteEvent>
  readonly entities: {
    readonly frameworks: Registry<Framework>
    readonly actors: Registry<Actor>
    readonly countries: Registry<Country>
  }
  readonly terms: Registry<Term>
}

/** The registries of content that no model has been built from. */
export function registriesOf(content: Content): Registries {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]))
  return {
    eventOf: new Map(
      content.events.map(({ id, data }): [string, SiteEvent] => [id, { ...data, id, at: edtf(data.date) }]),
    ),
    entities: {
      frameworks: byId(content.frameworks),
      actors: byId(content.actors),
      countries: byId(content.countries),
    },
    terms: byId(content.terms),
  }
}

/** How a figure is drawn: from what, in which language and with which words of the interface. */
export interface Context {
  readonly registries: Registries
  readonly locale: Locale
  readonly ui: Pick<Ui, 'article' | 'figure' | 'meetingLevels'>
}

/** An event of the registry. Throws where there is none: the rules refuse a figure that names one. */
export function eventIn({ registries }: Context, id: string): SiteEvent {
  const event = registries.eventOf.get(id)
  if (!event) throw new RangeError(`no event ${id} in the model`)
  return event
}

/** An event's date in words, with a mark where it was inferred: 2025年3月14日（推定）. */
export const dateWords = (event: SiteEvent, context: Context): string =>
  withMark(eventDateWords(event, context.locale), event, context)

/** Marks the words of an event's date where it was inferred. */
export function withMark(words: string, { dateBasis }: SiteEvent, { locale, ui }: Context): string {
  return dateBasis === 'stated' ? words : words + inBrackets(ui.article.inferred, locale)
}

/** The name of the place at which an event was, if its file says so. */
export const placeName = (event: SiteEvent, { registries, locale }: Context): string | undefined =>
  event.place === undefined ? undefined : registries.terms.get(event.place)?.data.name[locale]
