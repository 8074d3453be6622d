import { fill } from '../domain/fill.ts'
import { choices, doubtsOf, ends, passes, queryOf, readSpans, wantedIn } from '../domain/timeline/filter.ts'
import type { Choice, Choosable, End, Wanted } from '../domain/timeline/filter.ts'
import { idsOf, joinMarks, openMarks } from './timeline-card.ts'

/** Filters the list and the drawing by what the address asks for, and opens marks in place. */
type Words = Readonly<Record<'shown' | 'unknown' | 'noDate' | 'reversed' | 'close', string>>

const form = document.querySelector<HTMLFormElement>('.combine form')!
const status = document.querySelector<HTMLElement>('[data-shown]')!
const drawing = document.querySelector<HTMLElement>('.drawing')
const words = JSON.parse(form.dataset['words']!) as Words

const events = [...document.querySelectorAll<HTMLElement>('[data-days]')].map((entry) => ({
  entry,
  in: Object.fromEntries(
    choices.map((name) => [name, entry.dataset[name]?.split(' ') ?? []]),
  ) as unknown as Choosable['in'],
  spans: readSpans(entry.dataset['days']!),
}))
const known = Object.fromEntries(
  choices.map((name) => [name, new Set(events.flatMap((event) => event.in[name]))]),
) as unknown as Record<Choice, Set<string>>

const field = (name: Choice | End) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement

/** Shows in the form what is asked for. A value that no event has gets an option of its own, so that it can be seen. */
function fillForm(wanted: Wanted) {
  for (const name of choices) {
    const select = field(name) as HTMLSelectElement
    const value = wanted[name]
    select.querySelector('[data-unknown]')?.remove()
    if (value !== '' && ![...select.options].some((option) => option.value === value)) {
      const option = new Option(value, value)
      option.dataset['unknown'] = ''
      select.add(option)
    }
    select.value = value
  }
  for (const name of ends) field(name).value = wanted[name]
}

const labelOf = (name: Choice | End) => field(name).labels![0]!.querySelector('span')!.textContent

function show(wanted: Wanted) {
  const pass = passes(wanted)
  for (const event of events) event.entry.hidden = !pass(event)
  for (const part of document.querySelectorAll<HTMLElement>('#list section, .part'))
    part.hidden = !part.querySelector('[data-days]:not([hidden])')
  for (const lane of drawing?.querySelectorAll<HTMLElement>('.lane') ?? []) showLane(lane)
  const count = events.filter(({ entry }) => !entry.hidden).length
  const asked = [...choices, ...ends].some((name) => wanted[name] !== '')
  const told = doubtsOf(wanted, known).map(({ why, name, value }) =>
    fill(words[why], { name: labelOf(name), value }),
  )
  status.replaceChildren(
    ...(asked ? [fill(words.shown, { count, all: events.length }), ...told] : []).map((text) => {
      const line = document.createElement('p')
      line.textContent = text
      return line
    }),
  )
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch]'))
    link.search = location.search
}

/** Hides what the filters leave out of a lane, and counts what they leave in it. */
function showLane(lane: HTMLElement) {
  const shown = new Set<string>()
  for (const mark of lane.querySelectorAll<SVGAElement>('.marks a')) {
    const entries = idsOf(mark).map((id) => document.getElementById(id)!)
    const visible = entries.filter(({ hidden }) => !hidden)
    for (const { id } of visible) shown.add(id)
    mark.closest('li')!.toggleAttribute('hidden', visible.length === 0)
    if (entries.length === 1) continue
    for (const number of mark.querySelectorAll('[data-count]')) number.textContent = String(visible.length)
    const title = mark.querySelector('title')!
    const names = visible.map((entry) => entry.querySelector('.what')!.textContent.trim())
    title.textContent = [title.textContent.split('\n')[0], ...names].join('\n')
    if (visible[0]) mark.setAttribute('href', `#${visible[0].id}`)
  }
  lane.querySelector('h3 [data-count]')!.textContent = String(shown.size)
  lane.hidden = shown.size === 0
}

const asked = (): Wanted =>
  Object.fromEntries(
    [...choices, ...ends].map((name) => [name, field(name).value.trim()]),
  ) as unknown as Wanted

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

form.addEventListener('change', () => ask(asked()))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  ask(asked())
})
form.addEventListener('reset', (event) => {
  event.preventDefault()
  ask(wantedIn(''))
})
addEventListener('popstate', follow)
follow()
form.closest('details')!.open = [...choices, ...ends].some((name) => asked()[name] !== '')
if (drawing) {
  openMarks(drawing, words.close)
  joinMarks(drawing)
}
