import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { overBudget, weigh } from '../../scripts/lib/budget.ts'
import { dist, pagesOf } from '../support/site.ts'

it('every kind of page stays within its budget', () => {
  const pages = pagesOf().filter((path) => path === '' || path.endsWith('/'))
  const budgets = weigh(pages, (path) => readFileSync(join(dist, path)), '/')
  expect(budgets.map(({ kind }) => kind)).toContain('article')
  expect(budgets.filter(overBudget)).toEqual([])
})
