import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkContent } from '../../../src/check/check.ts'
import { ContentError, type Problem } from '../../../src/check/problem.ts'
import { readContent } from '../../../src/files/read-content.ts'
import { contentTree, type ContentTree } from '../../fixtures/content-tree.ts'

let tree: ContentTree
let problems: readonly Problem[]

beforeAll(() => {
  tree = contentTree()
  tree.edit('actors/mira-holt.yaml', 'country: norland', 'country: norlund')
  tree.edit('countries/norland.yaml', 'region: europe', 'region: europa')
  tree.edit('events/harbour-talks-2031.yaml', 'date: 2031-05-04', 'date: 2031-02-30')
  tree.edit('frameworks/harbour-dialogue.yaml', 'level: regional', 'level: 2')
  tree.edit('terms/port-lumen.yaml', 'kind: place', 'kind: place\nmoorings: 4')
  tree.edit('sources/harbour-gazette.yaml', 'title: ', 'title: a: ')
  tree.write('places/quay.yaml', 'name: quay\n')
  tree.remove('ui/en.yaml')
  tree.edit('articles/harbour-talks/en.mdx', 'The harbour talks were held. <Cite at="p1" />', 'They met.')
  tree.edit('articles/harbour-talks/en.mdx', '- Tariffs will fall.', 'Tariffs will fall.')
  const { content, problems: shape } = readContent(tree.folder, tree.root)
  problems = [...shape, ...checkContent(content)]
})
afterAll(() => tree.dispose())

it('a content folder with ten faults lists these ten at once, each where it is made, and none that only follows', () => {
  expect(problems.map(({ file, place, rule }) => `${file.slice(8)} · ${place} · ${rule}`).sort()).toEqual([
    'actors/mira-holt.yaml · country · dangling-id',
    'articles/harbour-talks/en.mdx · line 11 · uncited',
    'articles/harbour-talks/en.mdx · line 15 · unpaired-sections',
    'countries/norland.yaml · region · schema',
    'events/harbour-talks-2031.yaml · date · schema',
    'frameworks/harbour-dialogue.yaml · level · schema',
    'places/quay.yaml · undefined · misplaced-file',
    'sources/harbour-gazette.yaml · line 1 · yaml',
    'terms/port-lumen.yaml · moorings · unknown-field',
    'ui/en.yaml · undefined · missing-file',
  ])
})

it('each of them says what is wrong and what to put there', () => {
  expect(new ContentError(problems).message).toMatchInlineSnapshot(`
    "The content has errors; nothing was built.
    ✗ content/actors/mira-holt.yaml · country
        "norlund" is not in content/countries/  [dangling-id]
        → write "norland", or add content/countries/norlund.yaml
    ✗ content/articles/harbour-talks/en.mdx · line 15
        is a list of 1; its counterpart is a list of 2 (content/articles/harbour-talks/ja.mdx, line 50)  [unpaired-sections]
        → use the same kind of block, with as many items or rows, in both languages
    ✗ content/articles/harbour-talks/en.mdx · line 11
        cites no passage  [uncited]
        → end it with <Cite at="p1" />; for an inference of ours add basis="inferred" and reason="…"
    ✗ content/countries/norland.yaml · region
        "europa" is not one of its values  [schema]
        → write "europe"
    ✗ content/events/harbour-talks-2031.yaml · date
        "2031-02-30" is no date, 2031-02 has 28 days: write "2025-07-10", "2025-12", "2025-12-01/2025-12-10", "2025~" or "2025-12-XX"  [schema]
    ✗ content/frameworks/harbour-dialogue.yaml · level
        2 is not one of its values  [schema]
        → write one of central-asia-plus, regional, cross-regional, global, bilateral, initiative
    ✗ content/places/quay.yaml
        is not where content is looked for  [misplaced-file]
        → move it to content/articles/SLUG/ja.mdx or en.mdx, content/{events,countries,frameworks,actors,terms,sources}/ID.yaml, content/ui/ or content/site.yaml
    ✗ content/sources/harbour-gazette.yaml · line 1
        is not YAML: Nested mappings are not allowed in compact mappings  [yaml]
        → quote a text that holds ": " or begins with a sign; indent with spaces
    ✗ content/terms/port-lumen.yaml · moorings
        the field "moorings" is unknown  [unknown-field]
        → remove it, or correct its name
    ✗ content/ui/en.yaml
        does not exist  [missing-file]
        → copy the other language’s file and translate it
    10 errors, 0 warnings in 9 files"
  `)
})
