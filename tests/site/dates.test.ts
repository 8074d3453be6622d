import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { edtf, type EdtfValue } from '../../src/date/edtf.ts'
import { formatDate } from '../../src/date/words.ts'
import { locales } from '../../src/language/locale.ts'
import { readContent } from '../../src/files/read-content.ts'
import { daysIn, monthsIn, wordsOf } from '../support/printed-dates.ts'
import { dist, pagesOf, readPage } from '../support/site.ts'

const { content } = readContent('content')

/** Every date of the content, wherever it stands in the data: under a key that holds dates. */
function* datesIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && /^(date|from|to|asOf|published|updated|first|latest)$/.test(key))
    yield value
  else if (Array.isArray(value)) for (const item of value) yield* datesIn(item, key)
  else if (value && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* datesIn(item, name)
}

const entries = [
  ...content.originals,
  ...content.translations,
  ...content.events,
  ...content.countries,
  ...content.frameworks,
  ...content.actors,
  ...content.terms,
  ...content.sources,
]
const dates = [...new Set(entries.flatMap(({ data }) => [...datesIn(data)]))].map(edtf)

/** What people wrote: the text of every field and article, in which a day may stand in words. */
const written = ['content', 'src/pages', 'src/components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx|yaml|astro)$/.test(path))
    .map((path) =>
      readFileSync(join(folder, path), 'utf8')
        .split('\n')
        // A field that holds a date counts by its meaning, below, not by its digits.
        .filter((line) => !/^\s*(- )?(date|from|to|asOf|published|updated|first|latest): /.test(line))
        .join('\n'),
    ),
)

const partsOf = (value: EdtfValue): EdtfValue[] => {
  if (value.type === 'interval')
    return [value.from, value.to].flatMap((end) => (typeof end === 'string' ? [] : partsOf(end)))
  return value.type === 'oneOf' || value.type === 'allOf' ? value.dates.flatMap(partsOf) : [value]
}

/** The days that a date may be printed with: none for 上旬 and its like, whose ends are but bounds. */
const printable = dates.flatMap((date) =>
  locales.flatMap((locale) => (daysIn(formatDate(date, locale)).length > 0 ? partsOf(date.value) : [])),
)
const two = (part: number) => String(part).padStart(2, '0')
const plain = printable.flatMap((part) =>
  part.type === 'date' && typeof part.month === 'number' && typeof part.day === 'number'
    ? [{ day: `${part.year}-${two(part.month)}-${two(part.day)}`, approximate: part.approximate }]
    : [],
)
const inProse = written.flatMap(daysIn)
const certain = new Set([
  ...plain.filter(({ approximate }) => !approximate).map(({ day }) => day),
  ...inProse.filter(({ approximate }) => !approximate).map(({ date }) => date),
])
const approximate = new Set(plain.map(({ day }) => day))
const months = new Set([
  ...dates.flatMap((date) =>
    partsOf(date.value).flatMap((part) =>
      part.type === 'date' && typeof part.month === 'number' ? [`${part.year}-${two(part.month)}`] : [],
    ),
  ),
  ...written.flatMap(monthsIn),
])

/** An interval, written as EDTF with both its ends, says that it is one. */
const intervals = dates.flatMap(({ edtf, value }) => (value.type === 'date' ? [] : [edtf]))
const withoutIntervals = (text: string) =>
  intervals.reduce((rest, interval) => rest.replaceAll(interval, ''), text)

const isKnown = ({ date, approximate: about }: { date: string; approximate: boolean }) =>
  certain.has(date) || (about && approximate.has(date))

describe('dates as pages print them', () => {
  it('are days only where the content knows the day, on every page, in text and attributes', () => {
    const invented = pagesOf().flatMap((path) =>
      daysIn(withoutIntervals(wordsOf(readPage(path))))
        .filter((day) => !isKnown(day))
        .map(({ date }) => `${path}: ${date}`),
    )
    expect([...new Set(invented)]).toEqual([])
  })

  it('are months only where the content knows the month', () => {
    const invented = pagesOf().flatMap((path) =>
      monthsIn(withoutIntervals(wordsOf(readPage(path))))
        .filter((month) => !months.has(month))
        .map((month) => `${path}: ${month}`),
    )
    expect([...new Set(invented)]).toEqual([])
  })

  it('stand with each event in the words of its own precision', () => {
    const wrong = content.events.flatMap(({ id, data }) =>
      locales.flatMap((locale) => {
        const page = readPage(`${locale}/timeline/`)
        // The events of a day stand under its date.
        const entry = page.split('<li class="day').find((day) => day.includes(`<li id="${id}"`)) ?? ''
        const words = formatDate(edtf(data.date), locale)
        const foreign = daysIn(wordsOf(entry.split('</p>')[0] ?? '')).filter(
          ({ date }) => !data.date.includes(date),
        )
        return wordsOf(entry).includes(words) && foreign.length === 0 ? [] : [`${locale} ${id}: ${words}`]
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('the days that may be printed', () => {
  it('leave out the bounds of what is only known to lie between them', () => {
    const bounds = content.events.flatMap(({ data }) => {
      const { value, earliest, latest } = edtf(data.date)
      return value.type === 'date' && typeof value.day === 'number' ? [] : [earliest, latest]
    })
    // A bound may by chance be a day that something else is known to have happened on.
    const open = bounds.filter((day) => day !== undefined && !certain.has(day))
    expect(open.length).toBeGreaterThan(bounds.length / 2)
  })
})

describe('dates in the data', () => {
  const files = readdirSync(join(dist, 'data'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(json|jsonld|csv|atom)$/.test(path) && !path.startsWith('schema'),
  )

  it.each(files)('are no more precise than the content in %s', (file) => {
    const text = readFileSync(join(dist, 'data', file), 'utf8')
    const invented = daysIn(withoutIntervals(text)).filter((day) => !isKnown(day))
    expect(invented.map(({ date }) => date)).toEqual([])
  })
})

describe('the search for printed dates', () => {
  it('finds a day in either language, in attributes, across tags and beside a reading', () => {
    const page = `<p title="on 3 May 2031">2031年<ruby>5月<rt>ごがつ</rt></ruby>4日頃</p><time datetime="2031-05-05">x</time>`
    expect(daysIn(wordsOf(page))).toEqual([
      { date: '2031-05-04', approximate: true },
      { date: '2031-05-03', approximate: false },
      { date: '2031-05-05', approximate: false },
    ])
    expect(monthsIn('in May 2031, 2030年12月')).toEqual(['2030-12', '2031-05'])
  })
})
