import type { Rule } from '../rule.ts'
import { anchors } from './anchors.ts'
import { resultBegins, textBegins } from './beginnings.ts'
import { cells } from './cells.ts'
import { edges, sideways } from './edges.ts'
import { headings } from './headings.ts'
import { labels } from './labels.ts'
import { lineLength } from './line-length.ts'
import { linksApart } from './links-apart.ts'
import { listItems } from './list-items.ts'
import { marks } from './marks.ts'
import { paragraphs } from './paragraphs.ts'
import { captionSize, noteSize, rubySize, runningSize } from './sizes.ts'
import { targets } from './targets.ts'
import { wholeNames } from './whole-names.ts'

/** What holds of every page, as a reader sees it. The last one scrolls: what is measured before it is at rest. */
export const rules: readonly Rule[] = [
  edges,
  sideways,
  cells,
  paragraphs,
  headings,
  listItems,
  runningSize,
  noteSize,
  captionSize,
  rubySize,
  lineLength,
  linksApart,
  wholeNames,
  marks,
  textBegins,
  resultBegins,
  targets,
  labels,
  anchors,
]
