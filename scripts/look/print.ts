import type { Problem, Rule } from './rule.ts'

/** How many problems of a rule are listed before the rest are counted. */
const shown = 15

/** The same problem at one or several widths. */
interface Repeated extends Problem {
  readonly widths: readonly number[]
}

const line = ({ page, widths, element, text, measured, wanted }: Repeated): string =>
  `  ${page || '/'} at ${widths.join(', ')} px: ${measured}, wanted ${wanted}\n      ${element}${text ? `  “${text}”` : ''}`

/** The problems of one rule for a person, with its reason; nothing where there is none. */
export function printRule(
  { name, reason }: Pick<Rule, 'name' | 'reason'>,
  problems: readonly Problem[],
): string {
  const own = merge(problems.filter(({ rule }) => rule === name))
  if (own.length === 0) return ''
  const pages = new Set(own.map(({ page }) => page)).size
  const rest = own.length > shown ? [`  … and ${own.length - shown} more`] : []
  return [
    `✗ ${name}: ${own.length} on ${pages} pages (${reason})`,
    ...spread(own).slice(0, shown).map(line),
    ...rest,
  ].join('\n')
}

/** One problem for all widths at which the same was measured. */
function merge(problems: readonly Problem[]): Repeated[] {
  const alike = ({ page, element, text, measured }: Problem) => [page, element, text, measured].join('\n')
  return [...Map.groupBy(problems, alike).values()].map((same) => ({
    ...same[0]!,
    widths: [...new Set(same.map(({ width }) => width))],
  }))
}

/** The first problem of each page, then the second of each …, so that a list tells of many pages. */
function spread(problems: readonly Repeated[]): Repeated[] {
  const byPage = [...Map.groupBy(problems, ({ page }) => page).values()]
  const turns = Math.max(...byPage.map(({ length }) => length))
  return Array.from({ length: turns }, (_, turn) => byPage.flatMap((own) => own[turn] ?? [])).flat()
}

/** All that was found, rule by rule, and what held. */
export function printProblems(rules: readonly Rule[], problems: readonly Problem[]): string {
  const failed = rules.map((rule) => printRule(rule, problems)).filter(Boolean)
  const held = rules.filter(({ name }) => problems.every(({ rule }) => rule !== name))
  return [...failed, `✓ ${held.map(({ name }) => name).join(', ')}`].join('\n\n')
}
