import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '../../../src/files/read-content.ts'
import { readSite } from '../../../src/files/read-site.ts'
import { aSite } from '../../fixtures/content.ts'
import { contentTree, type ContentTree } from '../../fixtures/content-tree.ts'
import { told } from '../../fixtures/subject.ts'

let tree: ContentTree
beforeEach(() => void (tree = contentTree()))
afterEach(() => tree.dispose())

const problems = () => readContent(tree.folder, tree.root).problems.map(told)

describe('site.yaml', () => {
  it('says what the site is called, where it stands and what its maps show', () => {
    expect(readSite(tree.folder)).toEqual(aSite().data)
    expect(problems()).toEqual([])
  })

  it('is asked for where it is missing', () => {
    tree.remove('site.yaml')
    expect(readSite(tree.folder)).toBeUndefined()
    expect(problems()).toEqual([
      'site.yaml: does not exist → write the site’s name, host, licence and maps there: ' +
        'src/schemas/site.ts tells of each field',
    ])
  })

  it.each([
    [
      'host: https://example.org',
      'host: example.org',
      'host: is not a host: write it without a path, as in https://example.org → ',
    ],
    [
      'host: https://example.org',
      'host: https://example.org/docs',
      'host: is not a host: write it without a path, as in https://example.org → ',
    ],
    [
      'citationKey: harbour',
      'citationKey: harbour-1',
      'citationKey: is not the beginning of a key: lower-case letters alone → ',
    ],
    ['central: europe', 'central: europa', 'map.central: "europa" is not one of its values → write "europe"'],
    ['en: Harbour Crossroads', 'de: Hafen', 'name.en: is missing → write a text'],
    ['west: -25', 'west: far', 'map.home.west: is text where a number is expected → write a number'],
  ])('with %s as %s is told what is wrong', (from, to, problem) => {
    tree.edit('site.yaml', from, to)
    expect(readSite(tree.folder)).toBeUndefined()
    expect(problems()).toContain(`site.yaml · ${problem}`)
  })
})
