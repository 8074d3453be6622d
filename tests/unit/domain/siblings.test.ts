import { describe, expect, it } from 'vitest'
import { formOf, siblingsOf } from '../../../src/domain/siblings.ts'
import type { Event } from '../../../src/schemas/event.ts'
import type { Framework } from '../../../src/schemas/framework.ts'
import { aFramework, anEvent } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const evidence = [{ source: 'harbour-gazette', at: 'p1' }]
const meets = (level: Framework['meets'][number]['level'], first?: string, latest?: string) => ({
  level,
  ...(first ? { first } : {}),
  ...(latest ? { latest } : {}),
  evidence,
})

const members = {
  list: ['norland', 'southmark', 'eastfold'].map((country) => ({ country, from: '2004' })),
  evidence,
}

/** The comparison of one framework of a form, given what the registry and the timeline hold of it. */
function compare(data: Partial<Framework>, events: Partial<Event>[] = []) {
  const { entities } = modelOf({
    frameworks: [aFramework({}, 'form'), aFramework({ form: 'form', members, meets: [], ...data }, 'one')],
    events: events.map((event, index) =>
      anEvent({ frameworks: ['one'], countries: ['norland', 'southmark'], ...event }, `event-${index}`),
    ),
  })
  const [sibling] = siblingsOf('form', entities.frameworks.values())
  return sibling!
}
const latest = (...given: Parameters<typeof compare>) => {
  const found = compare(...given).latest
  return found && { date: found.date.edtf, event: found.event?.id, levels: found.levels }
}

describe('the form of a framework', () => {
  const { entities } = modelOf({
    frameworks: [aFramework({}, 'form'), aFramework({ form: 'form' }, 'one'), aFramework({}, 'apart')],
  })
  const form = (id: string) => formOf(entities.frameworks.get(id)!, entities.frameworks.values())

  it('is the one that it names, or itself where others name it', () => {
    expect([form('one'), form('form'), form('apart')]).toEqual(['form', 'form', undefined])
  })

  it('gathers those that name it, and not the form itself', () => {
    expect(siblingsOf('form', entities.frameworks.values()).map(({ framework }) => framework.id)).toEqual([
      'one',
    ])
  })
})

describe('siblings', () => {
  it('stand in the order in which they first met, those of unknown beginning last', () => {
    const form = (first?: string) => ({ form: 'form', meets: first ? [meets('heads', first)] : [] })
    const { entities } = modelOf({
      frameworks: [aFramework(form(), 'a'), aFramework(form('2015'), 'b'), aFramework(form('2004-08'), 'c')],
    })
    expect(siblingsOf('form', entities.frameworks.values()).map(({ framework }) => framework.id)).toEqual([
      'c',
      'b',
      'a',
    ])
  })

  it('name their levels, the highest first', () => {
    const { meets: levels } = compare({ meets: [meets('experts'), meets('heads'), meets('ministers')] })
    expect(levels.map(({ level }) => level)).toEqual(['heads', 'ministers', 'experts'])
  })

  it('have nothing recorded where neither registry nor timeline says', () => {
    expect(compare({ meets: [meets('heads')] })).toMatchObject({ first: undefined, latest: undefined })
  })
})

describe('the first meeting of a sibling', () => {
  it('is the earliest of all levels in the registry', () => {
    const { first } = compare({ meets: [meets('heads', '2025-12-20'), meets('ministers', '2004-08-28')] })
    expect([first?.date.edtf, first?.levels]).toEqual(['2004-08-28', ['ministers']])
  })

  it('is never guessed from the events', () => {
    expect(compare({}, [{ date: '1999' }]).first).toBeUndefined()
  })
})

describe('the latest meeting of a sibling', () => {
  const recorded = { meets: [meets('heads', '2020', '2024-05'), meets('ministers', '2010', '2023')] }

  it('is that of the registry where the timeline shows none later', () => {
    expect(latest(recorded, [{ date: '2022' }])).toEqual({
      date: '2024-05',
      event: undefined,
      levels: ['heads'],
    })
  })

  it('is that of the timeline where it is later', () => {
    expect(latest(recorded, [{ date: '2025-01' }])).toEqual({ date: '2025-01', event: 'event-0', levels: [] })
  })

  it('has the level of the one and the event of the other where they agree', () => {
    expect(latest(recorded, [{ date: '2024-05' }])).toEqual({
      date: '2024-05',
      event: 'event-0',
      levels: ['heads'],
    })
  })

  it('is no visit, call or agreement, and nothing of another framework', () => {
    expect(
      latest({}, [{ kind: 'agreement' }, { kind: 'visit' }, { kind: 'call' }, { frameworks: ['form'] }]),
    ).toBeUndefined()
  })

  it('is nothing merely announced, in doubt, or without an end', () => {
    const published = '2031-06-01'
    for (const date of ['2031-06-02', '2031', '2030?', '2030%', '2031-05/..'])
      expect(latest({}, [{ date, published }]), date).toBeUndefined()
    for (const date of ['2031-06-01', '2031-05', '2030~', '../2030'])
      expect(latest({}, [{ date, published }])?.date, date).toBe(date)
  })

  it('is one in which the partner and most of the members take part, not two members who speak of it', () => {
    const held = (data: Partial<Framework>, countries: string[]) =>
      latest(data, [{ countries }]) !== undefined
    expect(held({}, ['norland'])).toBe(false)
    expect(held({}, ['norland', 'westholm'])).toBe(false)
    expect(held({}, ['norland', 'eastfold'])).toBe(true)
    expect(held({ partner: { country: 'westholm' } }, ['norland', 'eastfold'])).toBe(false)
    expect(held({ partner: { country: 'westholm' } }, ['norland', 'eastfold', 'westholm'])).toBe(true)
    expect(held({ members: undefined }, ['norland', 'eastfold'])).toBe(false)
    expect(held({ members: undefined }, ['norland', 'eastfold', 'westholm'])).toBe(true)
  })
})
