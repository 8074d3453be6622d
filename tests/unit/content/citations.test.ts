import { expect, it } from 'vitest'
import { allCitations } from '../../../src/check/all-citations.ts'
import { citesOf, readStructure } from '../../../src/domain/article-structure.ts'
import { notesIn } from '../../../src/domain/notes.ts'
import { readContent } from '../../../src/files/read-content.ts'

const { content } = readContent('content')
const all = [...allCitations(content)]
const articles = [...content.originals, ...content.translations].map((entry) => ({
  ...entry,
  structure: readStructure(entry.body, entry.bodyLine),
}))

/** The citations as they are written, found without a parser. */
const written = (body: string) =>
  [...body.matchAll(/<Cite((?:\s+\w+="[^"]*")*)\s*\/>/g)].map(({ 1: attributes, index }) => ({
    attributes: Object.fromEntries(
      [...attributes!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    ),
    line: body.slice(0, index).split('\n').length,
  }))

it.each(articles)('$file: each citation is read where it is written', ({ body, bodyLine, structure }) => {
  const read = citesOf(structure)
  expect(read.length).toBeGreaterThan(5)
  expect(read).toEqual(
    written(body).map(({ attributes, line }) => ({ attributes, line: line + bodyLine - 1 })),
  )
})

it.each(articles)('$file: each citation is counted among those of the site', ({ file, structure }) => {
  const places = all.filter((citation) => citation.file === file)
  expect(places.map(({ place }) => place)).toEqual(citesOf(structure).map(({ line }) => `line ${line}`))
})

it.each(articles)('$file: each citation is in a note', ({ id, file, structure }) => {
  const { sources } = content.originals.find((original) => original.id === id)!.data
  const places = notesIn(structure.sections, sources).flatMap(({ evidence }) =>
    evidence.flatMap((piece) => piece.places),
  )
  const noted = places.flatMap(({ source, passages }) => passages.map((at) => `${sources[source]} ${at}`))
  const cited = all
    .filter((citation) => citation.file === file)
    .flatMap(({ source, passages }) => passages.map((at) => `${source} ${at}`))
  expect(new Set(noted)).toEqual(new Set(cited))
})
