import { fill } from '../../language/fill.ts'
import type { Locale } from '../../language/locale.ts'
import { joinList } from '../../language/punctuation.ts'
import {
  choices,
  dayOf,
  doubtsOf,
  ends,
  names,
  passes,
  queryOf,
  readSpans,
  wantedIn,
} from '../../timeline/filter.ts'
import type { Choice, Choosable, Wanted } from '../../timeline/filter.ts'
import { joinMarks, openMarks } from './timeline-card.ts'

/** Filters the list by what the address asks for, draws again what is left of it, and opens marks in place. */
type Words = Readonly<
  Record<'locale' | 'shown' | 'unknown' | 'noDate' | 'reversed' | 'close' | 'left' | 'years' | 'year', string>
>

const form = document.querySelector<HTMLFormElement>('.filter')!
const count = document.querySelector<HTMLElement>('[data-shown]')!
const doubts = document.querySelector<HTMLElement>('[data-doubts]')!
const period = document.querySelector<HTMLElement>('[data-period]')
const clear = document.querySelector<HTMLElement>('[type=reset]')!
const list = document.querySelector<HTMLElement>('#list')!
const drawing = document.querySelector<HTMLElement>('.drawing')
const words = JSON.parse(form.dataset['words']!) as Words
/** What stands there before anything is asked for. */
const whole = [count, period].map((element) => element?.textContent ?? '')

const idsIn = (entry: HTMLElement, name: string) => entry.dataset[name]?.split(' ') ?? []
const events = [...document.querySelectorAll<HTMLElement>('[data-days]')].map((entry) => ({
  entry,
  in: Object.fromEntries(choices.map((name) => [name, idsIn(entry, name)])) as unknown as Choosable['in'],
  spans: readSpans(entry.dataset['days']!),
  id: entry.id,
  title: entry.dataset['short']!,
  look: entry.dataset['look'] ?? '',
}))
const known = Object.fromEntries(
  choices.map((name) => [name, new Set(events.flatMap((event) => event.in[name]))]),
) as unknown as Record<Choice, Set<string>>

/** A field of the form; several radio buttons are one. A page that is narrowed to a value has no field for it. */
const field = (name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList | null

/** Shows in the form what is asked for. A value that no event has gets an option of its own, so that it can be seen. */
function fillForm(wanted: Wanted) {
  for (const name of names) {
    const control = field(name)
    if (!control) continue
    const value = wanted[name]
    if (control instanceof HTMLSelectElement) {
      control.querySelector('[data-unknown]')?.remove()
      if (value !== '' && ![...control.options].some((option) => option.value === value)) {
        const option = new Option(value, value)
        option.dataset['unknown'] = ''
        control.add(option)
      }
    }
    control.value = value
  }
}

const labelOf = (name: string) =>
  (field(name) as HTMLInputElement | null)?.labels?.[0]?.querySelector('span')?.textContent ?? name

/** Whether the drawing is no more the one that was built. */
let redrawn = false
let oldest = false

function show(wanted: Wanted) {
  const pass = passes(wanted)
  for (const event of events) event.entry.hidden = !pass(event)
  for (const part of list.querySelectorAll<HTMLElement>('section, .day'))
    part.hidden = !part.querySelector('[data-days]:not([hidden])')
  if (oldest !== (wanted.order === 'oldest')) turn()
  const asked = [...choices, ...ends].some((name) => wanted[name] !== '')
  const shown = events.filter(({ entry }) => !entry.hidden)
  count.textContent = asked ? fill(words.shown, { count: shown.length, all: events.length }) : whole[0]!
  if (period) period.textContent = wanted.from || wanted.to ? `${wanted.from}–${wanted.to}` : whole[1]!
  clear.hidden = !asked
  doubts.replaceChildren(
    ...doubtsOf(wanted, known).map(({ why, name, value }) => {
      const line = document.createElement('p')
      line.textContent = fill(words[why], { name: labelOf(name), value })
      return line
    }),
  )
  if (drawing && (asked || redrawn)) void redraw(wanted, shown)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch]'))
    link.search = location.search
}

/** Turns the list round: months and days; the events of a day keep their order. */
function turn() {
  oldest = !oldest
  for (const part of [list, ...list.querySelectorAll('.days')]) part.append(...[...part.children].reverse())
}

/** Beside a drawing: src/styles/timeline-drawing.css. */
const padding = 24

/** Draws what is shown, on an axis that spans no more, as wide as there is room. */
async function redraw(wanted: Wanted, shown: typeof events) {
  redrawn = true
  const { draw } = await import('../../timeline/drawing.ts')
  const by = wanted.by || 'who'
  const name = { frameworks: 'under', countries: 'country' }[by] ?? 'who'
  const lanes = [...drawing!.querySelectorAll<HTMLElement>(`[data-lanes=${by}] .lane`)]
  const inLane = lanes.map(({ dataset: { lane } }) =>
    shown.filter(({ entry }) => {
      const ids = idsIn(entry, name)
      return lane ? ids.includes(lane) : ids.length === 0
    }),
  )
  for (const [index, lane] of lanes.entries()) lane.hidden = inLane[index]!.length === 0
  const axes = drawing!.querySelectorAll<HTMLElement>('.axis')
  const drawn = draw(inLane, axes[0]!.clientWidth - padding, words.locale, {
    first: dayOf(wanted.from, 'from'),
    last: dayOf(wanted.to, 'to'),
  })
  for (const axis of axes) axis.innerHTML = `<div>${drawn.axis}</div>`
  for (const [index, lane] of lanes.entries()) lane.querySelector('.plot')!.innerHTML = drawn.lanes[index]!
  const years = drawn.left.map(({ from, to }) =>
    fill(from === to ? words.year : words.years, { year: from, from, to }),
  )
  drawing!.querySelector('[data-left]')!.textContent =
    years.length > 0
      ? fill(words.left, { years: joinList(years, new Intl.Locale(words.locale).language as Locale) })
      : ''
}

const asked = (): Wanted =>
  Object.fromEntries(names.map((name) => [name, field(name)?.value.trim() ?? ''])) as unknown as Wanted

function follow() {
  const wanted = wantedIn(location.search)
  fillForm(wanted)
  show(wanted)
}

function ask(wanted: Wanted) {
  const query = queryOf(wanted, location.search)
  if (query !== location.search) history.pushState(null, '', location.pathname + query + location.hash)
  follow()
}

addEventListener('change', (event) => (event.target as HTMLInputElement).form === form && ask(asked()))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  ask(asked())
})
form.addEventListener('reset', (event) => {
  event.preventDefault()
  ask({ ...wantedIn(''), by: asked().by, order: asked().order })
})
addEventListener('popstate', follow)
addEventListener('resize', () => redrawn && follow())
follow()
if (drawing) {
  openMarks(drawing, words.close)
  joinMarks(drawing)
}
