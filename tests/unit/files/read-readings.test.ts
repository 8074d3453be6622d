import { afterEach, expect, it } from 'vitest'
import { readContent } from '../../../src/files/read-content.ts'
import { contentTree, type ContentTree } from '../../fixtures/content-tree.ts'
import { told } from '../../fixtures/subject.ts'

let tree: ContentTree | undefined
afterEach(() => tree?.dispose())

function read(yaml: string) {
  tree = contentTree()
  tree.write('readings.yaml', yaml)
  return readContent(tree.folder, tree.root)
}

it('the corrections of readings.yaml are read', () => {
  const { content, problems } = read(
    'corrections:\n  - context: 港の下で\n    text: 下\n    reading: もと\n    reason: 位置ではない。\n',
  )
  expect(problems).toEqual([])
  expect(content.readings).toEqual({
    id: 'readings',
    file: 'content/readings.yaml',
    data: { corrections: [{ context: '港の下で', text: '下', reading: 'もと', reason: '位置ではない。' }] },
  })
})

it.each([
  ['- context: 港', 'readings.yaml'],
  ['corrections: 港', 'corrections'],
  ['corrections:\n  - { context: 港, text: 港, reading: ミナト, reason: x }', 'corrections[0].reading'],
  ['corrections:\n  - { context: 港, text: 港, reading: みなと }', 'corrections[0].reason'],
  [
    'corrections:\n  - { context: 港, text: 山, reading: やま, reason: x }',
    'corrections[0].text: "山" does not stand',
  ],
  [
    'corrections:\n  - { context: 港と港, text: 港, reading: みなと, reason: x }',
    'stands in the context 2 times',
  ],
  ['corrections:\n  - { context: 港, text: 港, reading: みなと, reason: x, note: y }', 'corrections[0].note'],
])('%s is refused with its place', (yaml, place) => {
  const { content, problems } = read(yaml)
  expect(problems.map(told).join('\n')).toContain(place)
  expect(content.readings).toBeUndefined()
})
