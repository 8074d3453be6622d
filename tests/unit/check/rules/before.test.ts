import { describe, expect, it } from 'vitest'
import { before } from '../../../../src/check/rules/before.ts'
import { anEvent } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

const words = { ja: '港の会談より前', en: 'before the harbour talks' }
const early = (id: string, event: string, date = '2031') => anEvent({ date, before: { event, words } }, id)

describe('an event that came before another', () => {
  it('is let through where the other may have come later', () => {
    for (const date of ['2031', '2031-05-04', '2032', '2031~', '2031/..', '../..'])
      expect(find(before, { events: [early('visit', 'talks'), anEvent({ date }, 'talks')] })).toEqual([])
    expect(
      find(before, { events: [early('visit', 'talks', '../2031'), anEvent({ date: '1999' }, 'talks')] }),
    ).toEqual([])
  })

  it('is refused where the other was over by then', () => {
    const events = [early('visit', 'talks'), anEvent({ date: '2030-12-31' }, 'talks')]
    expect(find(before, { events }).map(told)).toEqual([
      'events/visit.yaml · before.event: says that it came before "talks", which was over (2030-12-31) when it ' +
        'began (2031) → correct one of the two dates, or remove "before"',
    ])
  })

  it('is refused, once, where a chain of them is a circle', () => {
    const events = [early('c', 'a'), early('a', 'b'), early('b', 'c'), early('d', 'a'), early('self', 'self')]
    expect(find(before, { events }).map(told)).toEqual([
      'events/a.yaml · before.event: each of these would have come before the next: a → b → c → a → remove ' +
        '"before" from one of them',
      'events/self.yaml · before.event: each of these would have come before the next: self → self → remove ' +
        '"before" from one of them',
    ])
  })

  it('is another rule’s business where the other does not exist', () => {
    expect(find(before, { events: [early('visit', 'x-y-z')] })).toEqual([])
  })
})
