import type { Problem, Sheet } from '../rule.ts'
import { rules } from '../rules/index.ts'
import { excerpt, selectorOf } from './describe.ts'
import { readLayout, type Layout } from './layout.ts'

/** What of the rules stands in a page for those outside to call. */
export interface InPage {
  readonly look: (sheet: Sheet, names: Layout['names']) => Problem[]
}

/** Holds the page that is open to every rule that is about it. */
function look(sheet: Sheet, names: Layout['names']): Problem[] {
  const isDrawing = document.documentElement instanceof SVGElement
  const asked = rules.filter(({ at, ofDrawings }) => (isDrawing ? ofDrawings : (at?.(sheet) ?? true)))
  const layout = readLayout(sheet, names)
  return asked.flatMap((rule) =>
    rule.find(layout).map(({ element, measured, wanted, text }) => ({
      rule: rule.name,
      page: sheet.path,
      width: sheet.width,
      element: selectorOf(element),
      text: excerpt(text ?? element.textContent ?? ''),
      measured,
      wanted,
    })),
  )
}

Object.assign(globalThis, { look } satisfies InPage)
