/** A date as a page prints it: a day of the calendar or a month of a year, and what surrounds it. */
export interface PrintedDate {
  /** 2025-12-20, or 2025-12. */
  readonly date: string
  /** True where it is marked as approximate: 頃, c. */
  readonly approximate: boolean
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthNames = months.join('|')

const two = (digits: string | number) => String(digits).padStart(2, '0')
const numberOf = (month: string) => two(months.indexOf(month) + 1)

/** Every day that a text prints, in Japanese, English or ISO 8601. */
export function daysIn(text: string): PrintedDate[] {
  const ja = text.matchAll(/(\d{4})年(\d{1,2})月(?:\d{1,2}日?[〜～・、])?(\d{1,2})日(頃)?/g)
  const en = text.matchAll(
    new RegExp(`(c\\. )?\\b(\\d{1,2})(?: (?:to|and|or) \\d{1,2})? (${monthNames}) (\\d{4})`, 'g'),
  )
  const enMonthFirst = text.matchAll(new RegExp(`(c\\. )?\\b(${monthNames}) (\\d{1,2}), (\\d{4})`, 'g'))
  const iso = text.matchAll(/(?<![\d-])(\d{4}-\d{2}-\d{2})(~)?(?!\d)/g)
  return [
    ...[...ja].map(([, year, month, day, about]) => ({
      date: `${year}-${two(month!)}-${two(day!)}`,
      approximate: about !== undefined,
    })),
    ...[...en].map(([, about, day, month, year]) => ({
      date: `${year}-${numberOf(month!)}-${two(day!)}`,
      approximate: about !== undefined,
    })),
    ...[...enMonthFirst].map(([, about, month, day, year]) => ({
      date: `${year}-${numberOf(month!)}-${two(day!)}`,
      approximate: about !== undefined,
    })),
    ...[...iso].map(([, date, about]) => ({ date: date!, approximate: about !== undefined })),
  ]
}

/** Every month of a year that a text prints, whether or not a day stands with it. */
export function monthsIn(text: string): string[] {
  return [
    ...[...text.matchAll(/(\d{4})年(\d{1,2})月/g)].map(([, year, month]) => `${year}-${two(month!)}`),
    ...[...text.matchAll(new RegExp(`(${monthNames}) (\\d{4})`, 'g'))].map(
      ([, month, year]) => `${year}-${numberOf(month!)}`,
    ),
    ...[...text.matchAll(/(?<![\d-])(\d{4}-\d{2})(?!\d)/g)].map(([, month]) => month!),
  ]
}

/** What a page says, in its text and in its attributes: without styles, script, readings and tags between words. */
export function wordsOf(html: string): string {
  const shown = html
    .replace(/<style\b.*?<\/style>|<script(?![^>]*ld\+json)\b.*?<\/script>/gs, '')
    .replace(/<r[tp]\b[^>]*>.*?<\/r[tp]>/gs, '')
  const attributes = [...shown.matchAll(/\s[\w-]+="([^"]*)"/g)].map(([, value]) => value!)
  const text = shown
    .replace(/<(?:\/?(?:ruby|b|i|em|strong|wbr|span|time|a)\b[^>]*)>/g, '')
    .replace(/<[^>]+>/g, '\n')
  return [text, ...attributes].join('\n').replaceAll('&nbsp;', ' ')
}
