import { writeApproximate, writeDate, writeInterval } from '../date/write-edtf.ts'
import { toYaml } from '../files/write-yaml.ts'
import { outlineOf } from '../passages/outline.ts'
import { original } from '../schemas/article.ts'
import { source, type Source } from '../schemas/source.ts'
import type { DocumentDate } from './document-date.ts'
import { languageOf, mentioned, sectionsOf, type Ingested, type ReadPassage } from './ingest.ts'
import type { NameIndex } from './name-index.ts'
import { publisherKind } from './publisher.ts'
import { foldName } from '../domain/fold-name.ts'
import type { UnknownKind } from './unknown-name.ts'

/** A text without a date happened no later than the day on which it was read: the one thing that is certain. */
const undated = (today: string) => ({
  date: writeInterval('..', today),
  dateBasis: 'inferred' as const,
  dateReason: {
    ja: '資料は日付を示さず、年を推定する手がかりもない。取り込んだ日より前であることだけが確かである。',
    en: 'The text gives no date and nothing to infer one from. All that is certain is that it is older than the day on which it was taken in.',
  },
})

const dateFields = (date: DocumentDate | undefined, today: string) =>
  date
    ? {
        date: date.edtf,
        dateBasis: date.basis,
        ...(date.basis === 'inferred' ? { dateReason: reasonOf(date) } : {}),
      }
    : undated(today)

const reasonOf = ({ reason, edtf }: DocumentDate) =>
  reason ?? { ja: `本文から${edtf}とみた。`, en: `Taken from the text: ${edtf}.` }

/**
 * The draft of an article as an MDX file: what is known in the frontmatter, and for the body the source's
 * headings with, under each, its passages by number and the facts found in them, to be ticked off.
 * `today` is an ISO day; `sourceId` names the record that sourceRecord writes.
 */
export function draftArticle(text: Ingested, sourceId: string, today: string): string {
  const { title, date, passages } = text
  const idsOf = (registry: 'actors' | 'frameworks' | 'countries') =>
    mentioned(passages, (entry) => entry.registry === registry).map(({ entry }) => entry.id)
  const place = placeOf(passages)
  const data = {
    title,
    summary: '（下書き）要約を1〜3文で書く。',
    keyPoints: ['（下書き）要点を3〜5文で書く。'],
    unknowns: ['（下書き）資料が明らかにしていないことを書く。'],
    kind: 'report',
    ...dateFields(date, today),
    published: today,
    ...(place === undefined ? {} : { place }),
    actors: idsOf('actors'),
    frameworks: idsOf('frameworks'),
    countries: idsOf('countries'),
    sources: [sourceId],
    events: [],
    draft: true,
  }
  original.parse(data)
  return `---\n${toYaml(data)}---\n\n${outlineBody(text)}`
}

/** The place that the title or lead says it happened at: ドゥシャンベで, 北京において. */
function placeOf(passages: readonly ReadPassage[]): string | undefined {
  for (const { text, names } of passages.filter(({ kind }) => kind !== 'caption').slice(0, 3)) {
    const match = names.find(
      ({ end, entry }) => entry.kind === 'place' && /^(?:で(?!は|も)|にて|において)/u.test(text.slice(end)),
    )
    if (match) return match.entry.id
  }
  return undefined
}

/** The body: the title's passages as the lead, then a section for each heading, all of one depth. */
function outlineBody(text: Ingested): string {
  return sectionsOf(text)
    .map(({ heading, id, passages, level }, index) => {
      const title = level === 1 && index === 0 ? '' : `## ${escapeMdx(heading)} [#at-${id}]\n\n`
      return title + passages.map(checklist).join('')
    })
    .filter((section) => section !== '')
    .map((section) => `${section.trimEnd()}\n`)
    .join('\n')
}

const kinds: Readonly<Record<UnknownKind, string>> = {
  person: '人物か',
  organisation: '組織か',
  country: '国か',
  place: '地名か',
}

/** A passage by its number, and below it each fact with a box to tick. */
function checklist({ id, text, names, unknown, dates, quantities }: ReadPassage): string {
  const named = (label: string, wanted: (registry: string) => boolean) => {
    const found = new Map<string, string>()
    for (const { start, end, entry } of names)
      if (wanted(entry.registry) && !found.has(entry.id)) found.set(entry.id, text.slice(start, end))
    return [...found].map(([own, written]) => `${label}：${written}（${own}）`)
  }
  const facts = [
    ...named('人物・組織', (registry) => registry === 'actors'),
    ...named('枠組み', (registry) => registry === 'frameworks'),
    ...named('国', (registry) => registry === 'countries'),
    ...named('用語・地名', (registry) => registry === 'terms'),
    ...unknown.map(({ text: written, kind }) => `未登録：${written}（${kinds[kind]}）`),
    ...dates.map(
      ({ text: written, edtf, basis }) =>
        `日付：${written} → ${edtf}${basis === 'inferred' ? '（推定）' : ''}`,
    ),
    ...quantities.map(({ phrase, value, unit }) => `数値：${phrase}（${value} ${unit}）`),
  ]
  const lines = facts.map((fact) => `  - [ ] ${escapeMdx(fact)}\n`).join('')
  return `- ${id} <Cite at="${id}" />\n${lines}`
}

/** Text as MDX: nothing in it is markup, code or a link. */
const escapeMdx = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[&<>{}[\]*_`~#\\|@]|:(?=\/\/)|(?<=www)\./gi, (char) => `&#${char.charCodeAt(0)};`)

/** The record of a source as YAML: what the text says of itself, its outline, and not a sentence of it. */
export function sourceRecord(text: Ingested, raw: string, today: string, names: NameIndex): string {
  const { title, publisher, references, date, passages } = text
  const registered = publisher && names.names.get(foldName(publisher.name))
  const data: Source = {
    title,
    publisher: publisher
      ? { ja: publisher.name, en: registered?.english ?? publisher.name }
      : { ja: '不明', en: 'Unknown' },
    kind: publisher ? publisherKind(publisher.name) : 'news-outlet',
    note: {
      ja: '取り込みの際に自動で書いた記録である。発行者と資料の性格を確かめ、この注を書き直す。',
      en: 'Written when the text was taken in. Confirm the publisher and the nature of the text, and rewrite this note.',
    },
    language: languageOf(raw),
    ...publicationFields(date, today),
    references: references.map(({ title: work, site }) => ({ title: work, site: site || '（記載なし）' })),
    outline: outlineOf(passages),
  }
  source.parse(data)
  return toYaml(data)
}

/** When the text was published: by its dateline, else about when what it reports happened. */
function publicationFields(date: DocumentDate | undefined, today: string) {
  if (!date) return undated(today)
  if (date.isPublication) return { date: date.edtf, dateBasis: 'stated' as const }
  const { year, month } = date.anchor
  const about = writeApproximate(writeDate(year, month))
  return {
    date: about,
    dateBasis: 'inferred' as const,
    dateReason: {
      ja: `資料に掲載日はない。本文の日付（${date.edtf}）の頃とみた。`,
      en: `The text gives no day of publication. It is taken to be of about ${date.edtf}, the date in the text.`,
    },
  }
}
