import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/date/edtf.ts'
import { edtfPattern } from '../../../src/date/edtf-pattern.ts'

const pattern = new RegExp(edtfPattern, 'u')

describe('the pattern of dates in the JSON Schemas', () => {
  it.each([
    '2025',
    '2025~',
    '202X',
    '2025-24',
    '2025-03-XX',
    '2025-12-20%',
    '2025-12-01/2025-12-10',
    '../2020',
    '2020/',
    '[2019, 2021]',
    '{2019,2021}',
  ])('lets %s through, as the site does', (text) => {
    expect(parseEdtf(text).ok).toBe(true)
    expect(text).toMatch(pattern)
  })

  it.each(['2025-13-01', '20251220', '12/2025', '2025-12-32', '202X~', 'December 2025', '[2019', ''])(
    'refuses %s, as the site does',
    (text) => {
      expect(parseEdtf(text).ok).toBe(false)
      expect(text).not.toMatch(pattern)
    },
  )
})
