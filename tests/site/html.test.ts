import { HtmlValidate, FileSystemConfigLoader, esmResolver } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { pagesOf, readPage } from '../support/site.ts'

describe('every page of the built site', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]))
    const faults: string[] = []
    for (const path of pagesOf()) {
      const report = await validator.validateString(readPage(path), `${path}index.html`)
      for (const { messages } of report.results)
        for (const { line, ruleId, message, selector } of messages)
          faults.push(`${path}:${line} ${ruleId}: ${message} (${selector})`)
    }
    expect(faults).toEqual([])
  })

  it('loads nothing from another site', () => {
    const foreign = pagesOf().flatMap((path) =>
      [
        ...readPage(path).matchAll(
          /<(?:script|img|iframe|source|link rel="stylesheet")[^>]*(?:src|href)="(https?:[^"]*)"/g,
        ),
      ].map(([, url]) => `${path}: ${url}`),
    )
    expect(foreign).toEqual([])
  })
})
