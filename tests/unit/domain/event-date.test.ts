import { expect, it } from 'vitest'
import { formatDate } from '../../../src/date/words.ts'
import { eventDate } from '../../../src/domain/event-date.ts'

it('an event’s date says what it is known to have come before', () => {
  const before = { event: 'talks', words: { ja: '港の会談より前', en: 'before the harbour talks' } }
  expect(formatDate(eventDate({ date: '2031', before }), 'ja')).toBe('2031年（港の会談より前）')
  expect(formatDate(eventDate({ date: '2031', before }), 'en')).toBe('2031, before the harbour talks')
  expect(formatDate(eventDate({ date: '2031-05', before: undefined }), 'en')).toBe('May 2031')
})
