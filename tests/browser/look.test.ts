import { beforeAll, describe, expect, it } from 'vitest'
import { measure } from '../../scripts/look/measure.ts'
import { printRule } from '../../scripts/look/print.ts'
import type { Problem } from '../../scripts/look/rule.ts'
import { rules } from '../../scripts/look/rules/index.ts'
import { testedSheets } from '../../scripts/look/sheets.ts'
import { builtPages, names } from '../support/look.ts'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

describe('every article and one page of every other kind, as a reader sees them', () => {
  let problems: Problem[]
  beforeAll(async () => {
    const { browser, site } = opened
    problems = await measure(testedSheets(builtPages()), { browser, url: site.url, names })
  }, 600_000)

  for (const rule of rules)
    it(`${rule.name}: ${rule.reason}`, () => {
      expect(printRule(rule, problems)).toBe('')
    })
})
