import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, edtf, isBefore, parseEdtf, yearsOf } from '../../../src/date/edtf.ts'

const boundsOf = (text: string) => {
  const { earliest, latest } = edtf(text)
  return [earliest, latest]
}

const messageFor = (text: string) => {
  const result = parseEdtf(text)
  return result.ok ? 'accepted' : result.message
}

describe('a date is read with the first and last day it may mean', () => {
  it.each([
    ['2031-05-04', '2031-05-04', '2031-05-04'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2032-02', '2032-02-01', '2032-02-29'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031~', '2031-01-01', '2031-12-31'],
    ['2031-05-04?', '2031-05-04', '2031-05-04'],
    ['2031-05-XX', '2031-05-01', '2031-05-31'],
    ['2031-XX-XX', '2031-01-01', '2031-12-31'],
    ['2031-XX', '2031-01-01', '2031-12-31'],
    ['203X', '2030-01-01', '2039-12-31'],
    ['2031-05-01/2031-05-10', '2031-05-01', '2031-05-10'],
    ['2031-05/2032', '2031-05-01', '2032-12-31'],
    ['2031-05/..', '2031-05-01', undefined],
    ['../2031-05', undefined, '2031-05-31'],
    ['2031-05/', '2031-05-01', undefined],
    ['/2031-05', undefined, '2031-05-31'],
    ['[2032,2031-05]', '2031-05-01', '2032-12-31'],
    ['{2031-05-04,2031-05-09}', '2031-05-04', '2031-05-09'],
  ])('%s: from %s to %s', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual([earliest, latest])
  })

  it('takes seasons as the northern meteorological ones, winter running into the next year', () => {
    expect(boundsOf('2031-21')).toEqual(['2031-03-01', '2031-05-31'])
    expect(boundsOf('2031-22')).toEqual(['2031-06-01', '2031-08-31'])
    expect(boundsOf('2031-23')).toEqual(['2031-09-01', '2031-11-30'])
    expect(boundsOf('2031-24')).toEqual(['2031-12-01', '2032-02-29'])
  })
})

describe('a date is read part by part', () => {
  it('tells about (~), perhaps (?) and both (%) apart', () => {
    expect(edtf('2031').value).toMatchObject({ approximate: false, uncertain: false })
    expect(edtf('2031~').value).toMatchObject({ approximate: true, uncertain: false })
    expect(edtf('2031?').value).toMatchObject({ approximate: false, uncertain: true })
    expect(edtf('2031%').value).toMatchObject({ approximate: true, uncertain: true })
  })

  it('finds a doubt about a date within a set or an interval', () => {
    expect(edtf('[2031-05~,2032-06-04?]').value).toMatchObject({
      dates: [
        { approximate: true, uncertain: false },
        { approximate: false, uncertain: true },
      ],
    })
    expect(edtf('2031-XX/2032-05-04%').value).toMatchObject({
      from: { approximate: false, uncertain: false },
      to: { approximate: true, uncertain: true },
    })
  })

  it('tells a part that is not said from one that is not known', () => {
    expect(edtf('2031-05').value).not.toHaveProperty('day')
    expect(edtf('2031-05-XX').value).toMatchObject({ month: 5, day: 'unknown' })
  })

  it('tells an open end from an unknown one', () => {
    expect(edtf('2031/..').value).toMatchObject({ type: 'interval', to: 'open' })
    expect(edtf('2031/').value).toMatchObject({ type: 'interval', to: 'unknown' })
  })

  it('tells one of several dates from all of them', () => {
    expect(edtf('[2031,2032]').value.type).toBe('oneOf')
    expect(edtf('{2031,2032}').value.type).toBe('allOf')
  })
})

describe('what is no date is refused', () => {
  it.each([
    '',
    ' ',
    'today',
    '2031年5月',
    '2031-5-4',
    '2031/05/04',
    '04.05.2031',
    '2031-00',
    '2031-13',
    '[]',
  ])('"%s" is not EDTF', (text) => expect(messageFor(text)).toContain('is not an EDTF date (ISO 8601-2)'))

  it.each([
    ['2031-02-29', '2031-02 has 28 days'],
    ['2031-02-30', '2031-02 has 28 days'],
    ['2031-04-31', '2031-04 has 30 days'],
    ['2031-05-00', '2031-05 has 31 days'],
    ['2031-13-01', 'the month 13 does not exist'],
    ['2031-05-04/2031-06-31', '2031-06 has 30 days'],
    ['[2031-05-04,2031-02-30]', '2031-02 has 28 days'],
  ])('%s: %s', (text, why) => expect(messageFor(text)).toContain(`is no date, ${why}`))

  it('lets 29 February of a leap year through', () => expect(messageFor('2032-02-29')).toBe('accepted'))

  it.each([
    '20XX',
    '2031-05-1X',
    '2031-XX-04',
    '2031-25',
    '2031-33',
    '-0044',
    '[2031..2033]',
    '[..2031]',
    '~2031',
    '2031~-05',
    '-0044-21',
    '0000',
  ])('%s is EDTF, but the site has no words for it', (text) =>
    expect(messageFor(text)).toContain('is an EDTF form that the site does not use'),
  )

  it.each(['2031-05-04T10:00:00Z', '2031-05-04T10:00'])('%s: a time of day is too much', (text) =>
    expect(messageFor(text)).toContain('is an EDTF form that the site does not use'),
  )

  it.each(['2031-05-10/2031-05-01', '2032/2031'])('%s ends before it begins', (text) =>
    expect(messageFor(text)).toContain('ends before it begins'),
  )

  it('says what is wrong and what to write', () => {
    expect(messageFor('2031-02-30')).toBe(
      '"2031-02-30" is no date, 2031-02 has 28 days: ' +
        'write "2025-07-10", "2025-12", "2025-12-01/2025-12-10", "2025~" or "2025-12-XX"',
    )
  })

  it('throws where a schema should have refused it', () => {
    expect(() => edtf('2031-02-30')).toThrow(RangeError)
  })
})

describe('dates have an order', () => {
  const sorted = (...texts: string[]) =>
    texts
      .map(edtf)
      .sort(compareDates)
      .map((date) => date.edtf)

  it('goes by the first possible day, then by the last', () => {
    expect(sorted('2032', '2031-05', '2031-05-01', '2031')).toEqual(['2031', '2031-05-01', '2031-05', '2032'])
  })

  it('puts a date without a beginning first, and one without an end after those that end', () => {
    expect(sorted('2031/..', '2031', '../2031')).toEqual(['../2031', '2031', '2031/..'])
  })

  it('is total: two dates written differently never tie', () => {
    const written = fc.constantFrom(
      '2031',
      '2031~',
      '2031?',
      '2031-XX',
      '2031/..',
      '2031/',
      '../2031',
      '/2031',
    )
    fc.assert(
      fc.property(written, written, (a, b) => {
        const order = compareDates(edtf(a), edtf(b))
        expect(order === 0).toBe(a === b)
        expect(Math.sign(compareDates(edtf(b), edtf(a)))).toBe(order === 0 ? 0 : -Math.sign(order))
      }),
    )
  })
})

describe('a date is before another', () => {
  it.each([
    ['2031-05-04', '2031-05-05', true],
    ['2031', '2032-01-01', true],
    ['../2031', '2032', true],
    ['2031-05-04', '2031-05-04', false],
    ['2031-05', '2031-05-20', false],
    ['2031/..', '2032', false],
    ['2031', '/2032', false],
  ])('only where it is certainly over: %s, %s: %s', (date, other, is) =>
    expect(isBefore(edtf(date), edtf(other))).toBe(is),
  )
})

describe('the years a date may touch', () => {
  it.each([
    ['2031-05-04', [2031]],
    ['2031-24', [2031, 2032]],
    ['2030/2032', [2030, 2031, 2032]],
    ['2031/..', [2031]],
    ['../2031', [2031]],
    ['../..', []],
  ])('%s: %j', (text, years) => expect(yearsOf(edtf(text))).toEqual(years))
})

it('reads every day of the calendar as itself', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(boundsOf(day)).toEqual([day, day])
    }),
  )
})
