import { expect, it } from 'vitest'
import { passagesIn } from '../../../src/domain/passage-range.ts'

it.each([
  ['p6', ['p6']],
  ['p6-p8', ['p6', 'p7', 'p8']],
  ['p6-p6', ['p6']],
  ['p9-p11', ['p9', 'p10', 'p11']],
  ['p3, p6-p7', ['p3', 'p6', 'p7']],
  ['p6-p7,p3', ['p6', 'p7', 'p3']],
  ['p4, c1-c2', ['p4', 'c1', 'c2']],
  [' p1 ,  c1 ', ['p1', 'c1']],
])('"%s" names %j', (range, passages) => expect(passagesIn(range)).toEqual(passages))

it.each(['', 'p', '6', 'p7-p6', 'p6-c7', 'p6-7', 'p6–p7', 'q1', 'p1 p2', 'P1', 'p-1'])(
  '"%s" is malformed and names nothing',
  (range) => expect(passagesIn(range)).toEqual([]),
)

it('passes over a malformed part among sound ones', () => {
  expect(passagesIn('p1, p9-p2, p3')).toEqual(['p1', 'p3'])
})
