import { idsOf, type Content } from '../domain/content.ts'
import { dataFiles } from '../open-data/files.ts'
import { yearsOf, edtf } from '../date/edtf.ts'
import { locales } from '../language/locale.ts'
import { allMeetings } from '../timeline/filter.ts'
import { createPaths, entityKinds, feedKinds } from '../domain/paths.ts'
import { meetingKinds } from '../schemas/event.ts'

/**
 * Every page, file of data and feed that the content makes, or would make if it were sound, as a path from the site's root: for
 * checking links before pages stand.
 */
export function sitePaths(content: Content): Set<string> {
  const paths = createPaths('/')
  const years = new Set(content.events.flatMap(({ data }) => yearsOf(edtf(data.date))))
  const regionOf = new Map(content.countries.map(({ id, data }) => [id, data.region]))
  const regions = new Set(
    content.events.flatMap(({ data }) =>
      data.countries.map((id) => regionOf.get(id)).filter((region) => region !== undefined),
    ),
  )
  const kinds = new Set(content.events.map(({ data }) => data.kind))
  const meetings = meetingKinds.some((kind) => kinds.has(kind))
  return new Set([
    paths.root(),
    ...dataFiles.map((file) => paths.dataFile(file)),
    ...locales.flatMap((locale) => [
      paths.home(locale),
      paths.timeline(locale),
      paths.search(locale),
      paths.about(locale),
      paths.meetings(locale),
      paths.data(locale),
      paths.terms(locale),
      paths.feed(locale),
      ...(['atom', 'json'] as const).flatMap((format) => [
        paths.feedOf(locale, format),
        ...feedKinds.flatMap((kind) =>
          idsOf(content, kind).map((id) => paths.feedOf(locale, format, [kind, id])),
        ),
      ]),
      ...idsOf(content, 'originals').map((id) => paths.article(locale, id)),
      ...entityKinds.flatMap((kind) => [
        paths.index(locale, kind),
        ...idsOf(content, kind).flatMap((id) => [
          paths.entity(locale, kind, id),
          paths.timeline(locale, [kind, id]),
        ]),
      ]),
      ...[...regions].map((region) => paths.timeline(locale, ['regions', region])),
      ...(meetings ? [paths.timeline(locale, ['kinds', allMeetings])] : []),
      ...[...kinds].map((kind) => paths.timeline(locale, ['kinds', kind])),
      ...[...years].map((year) => paths.timeline(locale, ['years', String(year)])),
    ]),
  ])
}
