import type { Source } from '../schemas/source.ts'

/** Passages of a source that an article cites, under the heading of the source that they stand below. */
export interface CitedPassages {
  /** The heading's words; undefined for passages before the first heading. */
  readonly heading: string | undefined
  readonly ids: readonly string[]
}

/** Groups the cited passages of a source by its headings, in the order of the text. */
export function citedPassages(
  { outline }: Pick<Source, 'outline'>,
  cited: ReadonlySet<string>,
): CitedPassages[] {
  const groups: { heading: string | undefined; ids: string[] }[] = []
  let heading: string | undefined
  for (const passage of outline) {
    if (passage.kind === 'heading') heading = passage.heading
    if (!cited.has(passage.id)) continue
    const last = groups.at(-1)
    if (last && last.heading === heading) last.ids.push(passage.id)
    else groups.push({ heading, ids: [passage.id] })
  }
  return groups
}
