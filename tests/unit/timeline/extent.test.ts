import { describe, expect, it } from 'vitest'
import { edtf } from '../../../src/date/edtf.ts'
import { extentOf, isPoint } from '../../../src/timeline/extent.ts'

/** An extent in a line: spans, an open side as a dot, what is noted. */
function told(date: string, before?: string) {
  const extent = extentOf(edtf(date), before === undefined ? undefined : { last: before })
  const spans = extent.spans.map(({ first, last }) =>
    first === last ? first : `${first ?? ''}/${last ?? ''}`,
  )
  return [
    `${extent.openStart ? '·' : '|'}${spans.join(' ')}${extent.openEnd ? '·' : '|'}`,
    ...(isPoint(extent) ? ['point'] : []),
    ...(extent.set ? [extent.set] : []),
    ...extent.notes,
  ].join(' ')
}

describe('the extent of a date', () => {
  it.each([
    ['2025-07-10', '|2025-07-10| point'],
    ['2025-12', '|2025-12-01/2025-12-31|'],
    ['2025-12-XX', '|2025-12-01/2025-12-31|'],
    ['2025-12-01/2025-12-10', '|2025-12-01/2025-12-10|'],
    ['2025-22', '|2025-06-01/2025-08-31|'],
    ['2025', '|2025-01-01/2025-12-31|'],
    ['201X', '|2010-01-01/2019-12-31|'],
    ['2013~', '·2013-01-01/2013-12-31· approximate'],
    ['2025-12-20~', '·2025-12-20· approximate'],
    ['2025?', '|2025-01-01/2025-12-31| uncertain'],
    ['2025-03-14?', '|2025-03-14| point uncertain'],
    ['2025%', '·2025-01-01/2025-12-31· approximate uncertain'],
    ['2020/..', '|2020-01-01/· since'],
    ['../2020', '·/2020-12-31| until'],
    ['2020/', '|2020-01-01/· endUnknown'],
    ['/2020', '·/2020-12-31| beginningUnknown'],
    ['2020~/2021', '·2020-01-01/2021-12-31· approximate'],
    ['[2024-05-01, 2024-08-01]', '|2024-05-01 2024-08-01| point oneOf'],
    ['{2023, 2025-01}', '|2023-01-01/2023-12-31 2025-01-01/2025-01-31| allOf'],
  ])('of %s is %s', (date, expected) => expect(told(date)).toBe(expected))

  it('has open ends and stops at what it came before', () => {
    expect(told('2025', '2025-09-01')).toBe('·2025-01-01/2025-09-01· before')
    expect(told('2025', '2025-12-31')).toBe('·2025-01-01/2025-12-31· before')
    expect(told('2025', '2026-06-30')).toBe('·2025-01-01/2025-12-31· before')
  })

  it('is not turned round by what it cannot have come before', () => {
    expect(told('2025', '2024-01-01')).toBe('·2025-01-01/2025-12-31· before')
  })
})
