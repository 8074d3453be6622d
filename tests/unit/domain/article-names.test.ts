import { describe, expect, it } from 'vitest'
import { officeAt } from '../../../src/domain/article-names.ts'
import { edtf } from '../../../src/date/edtf.ts'
import type { Actor } from '../../../src/schemas/actor.ts'

const office = (title: string, from?: string, to?: string): Actor['offices'][number] => ({
  title: { ja: title, en: title },
  from,
  to,
  evidence: [{ source: 'harbour-gazette', at: 'p1' }],
})

const actor = {
  offices: [
    office('mayor', '2010', '2015'),
    office('minister', '2016-03', '2020-05-31'),
    office('envoy', '2021'),
  ],
} as unknown as Actor

describe('the office that an actor held', () => {
  it.each([
    ['2012-04-01', 'mayor'],
    ['2016', 'minister'],
    ['2020-05', 'minister'],
    ['2025-07-10', 'envoy'],
  ])('at %s is %s', (date, title) => expect(officeAt(actor, edtf(date))?.title.en).toBe(title))

  it('is none between two offices', () => {
    expect(officeAt(actor, edtf('2020-09'))).toBeUndefined()
  })

  it('counts as held where no dates are known', () => {
    expect(officeAt({ ...actor, offices: [office('pilot')] }, edtf('1999'))?.title.en).toBe('pilot')
  })
})
