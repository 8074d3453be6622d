import { describe, expect, it } from 'vitest'
import { locales } from '../../../src/language/locale.ts'
import { readContent } from '../../../src/files/read-content.ts'
import { collisions } from '../../../src/drawing/boxes.ts'
import { figureProblems } from '../../../src/check/figure-layout.ts'
import { registriesOf } from '../../../src/figures/context.ts'
import { drawFigure } from '../../../src/figures/draw.ts'
import { widths, type Width } from '../../../src/drawing/drawing.ts'
import { middleOf } from '../../../src/figures/year-axis.ts'
import type { Figure, FigureOf } from '../../../src/schemas/figure.ts'
import { wordsOf } from '../../fixtures/subject.ts'

const { content, ui } = readContent('content')
const registries = registriesOf(content)
const all = content.originals.map(({ id, data }) => [id, data.figure!] as const)
const of = <Kind extends Figure['kind']>(kind: Kind) =>
  all.flatMap(([id, figure]) => (figure.kind === kind ? [[id, figure as FigureOf<Kind>] as const] : []))
const draw = (figure: Figure, width: Width, locale: 'ja' | 'en' = 'ja') =>
  drawFigure(figure, width, { registries, locale, ui: wordsOf(locale) })
const everyWay = locales.flatMap((locale) =>
  (Object.keys(widths) as Width[]).map((width) => [locale, width] as const),
)

describe('the figures of the site', () => {
  it('stand one in each article, no more than three of a kind', () => {
    expect(all.every(([, figure]) => figure !== undefined)).toBe(true)
    for (const kinds of Map.groupBy(all, ([, { kind }]) => kind).values())
      expect(kinds.length).toBeLessThanOrEqual(3)
  })

  it.each(everyWay)('have no label over another, over a node or outside: %s, %s', (locale, width) => {
    for (const [id, figure] of all) {
      const drawing = draw(figure, width, locale)
      expect(drawing.width, id).toBe(widths[width])
      expect(collisions(drawing), id).toEqual([])
      for (const { size } of drawing.labels) expect(size, id).toBeGreaterThanOrEqual(12)
    }
  })

  it('are refused, with file, drawing and labels, where words have no room', () => {
    const [original] = content.originals.filter(({ data }) => data.figure?.kind === 'met')
    const figure = structuredClone(original!.data.figure) as FigureOf<'met'>
    figure.events[0]!.words.en = 'talkswithoutanyspaceandwithoutanyend'.repeat(3)
    const broken = { ...original!, data: { ...original!.data, figure } }
    const problems = figureProblems({ ...content, originals: [broken] }, ui)
    expect(problems.map(({ file, place }) => `${file} · ${place}`)).toContain(`${original!.file} · figure`)
    expect(problems[0]!.message).toMatch(/^in the wide drawing \(en\) “.*talkswithout.*, and \d+ more$/)
    expect(problems[0]!.hint).toContain('shorter')
  })
})

describe('the years of a framework', () => {
  const [[, figure]] = of('years') as [readonly [string, FigureOf<'years'>]]
  const { meets } = registries.entities.frameworks.get(figure.framework)!.data

  it.each(['wide', 'narrow'] as const)('stand where their dates are, on a linear axis: %s', (width) => {
    const { nodes } = draw(figure, width)
    const dates = [
      ...meets.flatMap(({ first, latest }) => [first!, latest!]),
      ...figure.events.map(({ event }) => registries.eventOf.get(event)!.date),
    ]
    const times = [...new Set(dates)].map(middleOf).sort((a, b) => a - b)
    const places = nodes.map(({ x }) => x).sort((a, b) => a - b)
    expect(places).toHaveLength(times.length)
    const scale = (places.at(-1)! - places[0]!) / (times.at(-1)! - times[0]!)
    for (const [index, time] of times.entries())
      expect(places[index]! - places[0]!).toBeCloseTo((time - times[0]!) * scale, 6)
  })

  it('tell the article’s event from others and from what did not come about', () => {
    const { nodes, shapes } = draw(figure, 'wide')
    expect(nodes.filter(({ look }) => look === 'full').map(({ r }) => r)).toEqual([7])
    expect(nodes.filter(({ look }) => look === 'dashed').map(({ r }) => r)).toEqual([5])
    expect(shapes.filter(({ dash }) => dash)).toHaveLength(1)
  })

  it('have a line for each level', () =>
    expect(new Set(draw(figure, 'wide').nodes.map(({ y }) => y)).size).toBe(meets.length))
})

describe('who met whom', () => {
  it.each(of('met'))('leads each person who was there to where they met: %s', (_, figure) => {
    const events = figure.events.map(({ event }) => registries.eventOf.get(event)!)
    const people = new Set(
      events.flatMap(({ actors }) =>
        actors.filter((id) => registries.entities.actors.get(id)!.data.kind === 'person'),
      ),
    )
    const { nodes, shapes, labels } = draw(figure, 'narrow')
    expect(nodes.filter(({ look }) => look === 'open')).toHaveLength(people.size)
    expect(nodes.filter(({ look }) => look === 'full')).toHaveLength(events.length)
    const met = events.flatMap(({ actors }) => actors.filter((id) => people.has(id)))
    expect(shapes).toHaveLength(met.length)
    const words = labels.map(({ text }) => text).join('')
    for (const id of people) expect(words).toContain(registries.entities.actors.get(id)!.data.name.ja)
    for (const { place } of events)
      if (place) expect(words).toContain(registries.terms.get(place)!.data.name.ja)
  })
})

describe('where', () => {
  it.each(of('where'))('has a node at each place, filled for what took place: %s', (_, figure) => {
    const events = figure.events.map(({ event }) => registries.eventOf.get(event)!)
    const { nodes, labels, shapes } = draw(figure, 'wide', 'en')
    expect(nodes.map(({ look }) => look)).toEqual(
      events.map(({ status }) => (status === 'announced' ? 'dashed' : 'full')),
    )
    const placeOf = (index: number) => registries.terms.get(events[index]!.place!)!.data
    for (const index of events.keys())
      expect(labels.map(({ text }) => text)).toContain(placeOf(index).name.en)
    // North is up and east is right.
    const [[west, south], [east, north]] = [placeOf(0).coordinates!, placeOf(1).coordinates!]
    expect(Math.sign(nodes[1]!.x - nodes[0]!.x)).toBe(Math.sign(east - west))
    expect(Math.sign(nodes[1]!.y - nodes[0]!.y)).toBe(-Math.sign(north - south))
    expect(shapes.map(({ fill, stroke }) => fill ?? stroke)).toEqual(['land', 'own', 'paper'])
  })

  it('names the countries around', () => {
    const [[, figure]] = of('where') as [readonly [string, FigureOf<'where'>]]
    const words = draw(figure, 'wide', 'en').labels.map(({ text }) => text)
    expect(words).toEqual(expect.arrayContaining(['China', 'Mongolia']))
  })
})

describe('claims by source', () => {
  it.each(of('claims'))('have a node where a source makes the claim or has it not: %s', (_, figure) => {
    const { nodes, shapes } = draw(figure, 'wide')
    expect(shapes).toHaveLength(figure.claims.length)
    const says = figure.claims.reduce((sum, claim) => sum + Object.keys(claim.says).length, 0)
    const absent = figure.claims.reduce((sum, claim) => sum + claim.absent.length, 0)
    expect(nodes.filter(({ look }) => look === 'full')).toHaveLength(says)
    expect(nodes.filter(({ look }) => look === 'dashed')).toHaveLength(absent)
  })
})

describe('three figures', () => {
  it.each(of('figures'))('stand in a row, on a phone under one another: %s', (_, figure) => {
    const large = (width: Width) => draw(figure, width).labels.filter(({ size }) => size > 30)
    expect(new Set(large('wide').map(({ y }) => y)).size).toBe(1)
    expect(new Set(large('narrow').map(({ x }) => x)).size).toBe(1)
  })
})
