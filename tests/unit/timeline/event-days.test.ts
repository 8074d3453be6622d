import { describe, expect, it } from 'vitest'
import { daysOfMeetings, eventsByDay } from '../../../src/timeline/event-days.ts'
import { edtf } from '../../../src/date/edtf.ts'
import type { SiteEvent } from '../../../src/domain/types.ts'
import { anEvent } from '../../fixtures/content.ts'

const event = (id: string, data: Parameters<typeof anEvent>[0]): SiteEvent => {
  const { data: whole } = anEvent(data, id)
  return { ...whole, id, at: edtf(whole.date) }
}

const ids = (events: readonly SiteEvent[]) => events.map(({ id }) => id)

describe('events of one day', () => {
  it('stand together, meetings in front, what is dated about that day last', () => {
    const [day, ...others] = eventsByDay([
      event('aid', { date: '2031-05-04~', kind: 'agreement' }),
      event('declaration', { date: '2031-05-04', kind: 'agreement' }),
      event('talks', { date: '2031-05-04' }),
    ])
    expect(others).toEqual([])
    expect(ids(day!.heads)).toEqual(['talks'])
    expect(ids(day!.others)).toEqual(['declaration', 'aid'])
    expect(day!.dated.date).toBe('2031-05-04')
  })

  it('are told by the first of them where nobody met', () => {
    const [day] = eventsByDay([event('treaty', { kind: 'agreement' }), event('launch', { kind: 'launch' })])
    expect(day).toMatchObject({ met: false })
    expect(ids(day!.heads)).toEqual(['treaty'])
    expect(ids(day!.others)).toEqual(['launch'])
  })

  it('keep apart what may be another day', () => {
    expect(eventsByDay([event('a', { date: '2031-05' }), event('b', { date: '2031-05-04' })])).toHaveLength(2)
  })
})

describe('the days on which somebody met', () => {
  it('leave out what was only announced, and years without a month', () => {
    const days = daysOfMeetings([
      event('planned', { date: '2031-06', status: 'announced' }),
      event('held', { date: '2031-05-04' }),
      event('some-time', { date: '2031' }),
      event('paper', { date: '2031-05-01', kind: 'agreement' }),
    ])
    expect(days.map(({ dated }) => dated.id)).toEqual(['held'])
  })
})
