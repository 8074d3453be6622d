import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { fieldPath, schemaProblems } from '../../../src/files/schema-problems.ts'
import { actor } from '../../../src/schemas/actor.ts'
import { original } from '../../../src/schemas/article.ts'
import { event } from '../../../src/schemas/event.ts'
import { framework } from '../../../src/schemas/framework.ts'
import { source } from '../../../src/schemas/source.ts'
import { aFramework, anActor, anEvent, anOriginal, aSource } from '../../fixtures/content.ts'

function problemsOf(schema: z.ZodObject, data: unknown): string[] {
  const result = schema.safeParse(data)
  if (result.success) return []
  return schemaProblems('a.yaml', result.error.issues, Object.keys(schema.shape), data).map(
    ({ place, message, hint }) => `${place}: ${message}${hint ? ` → ${hint}` : ''}`,
  )
}

const inArticle = (changes: Record<string, unknown>) =>
  problemsOf(original, { ...anOriginal().data, ...changes })

it('a path is written as an author would point at it', () => {
  expect(fieldPath(['citations', 0, 'at'])).toBe('citations[0].at')
  expect(fieldPath(['name', 'ja'])).toBe('name.ja')
  expect(fieldPath([])).toBe('')
})

it('sound data have no problems', () => {
  expect([
    ...inArticle({}),
    ...problemsOf(event, anEvent().data),
    ...problemsOf(actor, anActor().data),
    ...problemsOf(framework, aFramework().data),
    ...problemsOf(source, aSource().data),
  ]).toEqual([])
})

describe('an unknown field', () => {
  it('is told with the field that is meant', () => {
    expect(inArticle({ contries: [] })).toEqual([
      'contries: the field "contries" is unknown → write "countries", or remove it',
    ])
  })

  it('is told without a guess where none is near, and each on its own', () => {
    expect(inArticle({ colour: 'red', weather: 'fair' })).toEqual([
      'colour: the field "colour" is unknown → remove it, or correct its name',
      'weather: the field "weather" is unknown → remove it, or correct its name',
    ])
  })

  it('is told where it stands inside another', () => {
    expect(problemsOf(event, { ...anEvent().data, name: { jp: '港', en: 'Port' } })).toEqual([
      'name.ja: is missing → write a text',
      'name.jp: the field "jp" is unknown → remove it, or correct its name',
    ])
  })
})

describe('a missing field', () => {
  it.each([
    ['title', 'write a text'],
    ['keyPoints', 'write a list: "- one" on a line each'],
    ['kind', 'write one of report, analysis'],
    ['date', 'write a text'],
  ])('%s is told with what to write: %s', (field, hint) => {
    expect(inArticle({ [field]: undefined })).toEqual([`${field}: is missing → ${hint}`])
  })

  it('of a group is told as the group', () => {
    expect(problemsOf(actor, { ...anActor().data, name: undefined })).toEqual([
      'name: is missing → write its fields below it, indented',
    ])
  })

  it('with a default is none', () => {
    expect(inArticle({ actors: undefined, draft: undefined, dateBasis: undefined })).toEqual([])
  })
})

describe('a value of the wrong type', () => {
  it.each([
    ['title', 5, 'is a number where text is expected → write a text'],
    ['title', null, 'is empty where text is expected → write a text'],
    ['title', ['a'], 'is a list where text is expected → write a text'],
    ['keyPoints', 'one', 'is text where a list is expected → write a list: "- one" on a line each'],
    ['draft', 'no', 'is text where a boolean is expected → write true or false'],
    [
      'countries',
      { a: 1 },
      'is a group of fields where a list is expected → write a list: "- one" on a line each',
    ],
  ])('%s: %j', (field, value, problem) => {
    expect(inArticle({ [field]: value })).toEqual([`${field}: ${problem}`])
  })

  it('of a whole file is told', () => {
    expect(problemsOf(original, 'text')).toEqual([
      'undefined: is text where a group of fields is expected → write its fields below it, indented',
    ])
  })

  it('is told in words, not in the words of programs', () => {
    const outline = [{ ...aSource().data.outline[0], level: 1.5 }]
    expect(problemsOf(source, { ...aSource().data, outline })).toEqual([
      'outline[0].level: is a number where a whole number is expected → write a whole number',
    ])
  })
})

describe('a value that is not allowed', () => {
  it('is told with the one that is meant, or with all of them', () => {
    expect(inArticle({ kind: 'analyses' })).toEqual([
      'kind: "analyses" is not one of its values → write "analysis"',
    ])
    expect(inArticle({ kind: 'interview' })).toEqual([
      'kind: "interview" is not one of its values → write one of report, analysis',
    ])
  })

  it.each([
    [{ title: ' ' }, 'title: is empty: write the text, or remove the field'],
    [{ keyPoints: [] }, 'keyPoints: is an empty list → write a list: "- one" on a line each'],
    [{ sources: [] }, 'sources: is empty: an article rests on at least one source'],
    [{ countries: ['a', 'a'] }, 'countries: names the same id twice: keep one'],
    [{ published: '2031-06' }, 'published: is not a whole day: write it as in "2026-11-21"'],
  ])('%j is told', (changes, problem) => expect(inArticle(changes)).toEqual([problem]))
})

describe('a date and how we know it', () => {
  it('an impossible day and what is no EDTF are told with what is wrong', () => {
    const what = (date: unknown) => inArticle({ date })[0]?.replace(/: write .*/, '')
    expect(what('2031-02-30')).toBe('date: "2031-02-30" is no date, 2031-02 has 28 days')
    expect(what('early May')).toBe('date: "early May" is not an EDTF date (ISO 8601-2)')
  })

  it('a year may be written as a number, a day as YAML’s own date', () => {
    expect(inArticle({ date: 2031 })).toEqual([])
    expect(inArticle({ date: new Date('2031-05-04') })).toEqual([])
  })

  it.each([
    ['an article', (changes: object) => inArticle({ ...changes })],
    ['an event', (changes: object) => problemsOf(event, { ...anEvent().data, ...changes })],
    ['a source', (changes: object) => problemsOf(source, { ...aSource().data, ...changes })],
  ])('basis and reason of %s have to go together', (_what, problems) => {
    const dateReason = { ja: '前後から', en: 'from what stands around it' }
    expect(problems({ dateBasis: 'inferred' })).toEqual([
      'dateReason: is missing: an inferred date needs "dateReason: { ja: …, en: … }"',
    ])
    expect(problems({ dateReason })).toEqual([
      'dateReason: explains a date that is said to be stated: set "dateBasis: inferred", or remove the reason',
    ])
    expect(problems({ dateBasis: 'inferred', dateReason })).toEqual([])
  })
})

describe('evidence', () => {
  const office = (evidence: unknown) =>
    problemsOf(actor, {
      ...anActor().data,
      offices: [{ title: { ja: '相', en: 'Minister' }, evidence: [evidence] }],
    })

  it('may be a citation or a reference', () => {
    expect(office({ source: 'a', at: 'p1' })).toEqual([])
    expect(office({ title: 'T', publisher: 'P', asOf: '2031' })).toEqual([])
  })

  it('is measured by the one of the two that it comes nearest to', () => {
    const place = 'offices[0].evidence[0]'
    expect(office({ source: 'a' })).toEqual([`${place}.at: is missing → write a text`])
    expect(office({ title: 'T', publisher: 'P' })).toEqual([`${place}.asOf: is missing → write a text`])
    expect(office({ source: 'a', at: '3-4' })).toEqual([
      `${place}.at: is not a list of passages: write "p6", "p6-p7" or "p3, p6-p7"`,
    ])
    expect(office({ title: 'T', publisher: 'P', asOf: '2031', url: 'example.org' })).toEqual([
      `${place}.url: is not an address: write it in full, as in "https://example.org/"`,
    ])
  })
})

it('tells all that is wrong with a file at once', () => {
  expect(inArticle({ titel: 'a', title: 5, kind: 'x', date: '2031-13-01', actors: ['A b'] })).toHaveLength(5)
})
