import { z } from 'zod'
import type { Addresses } from '../domain/addresses.ts'
import type { DataCollection } from '../schemas/data/collections.ts'
import { records } from '../schemas/data/record.ts'

/** The part of a JSON Schema that is looked into here. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly required?: readonly string[]
  readonly type?: string
  readonly description?: string
  readonly [key: string]: unknown
}

/** What a field holds, by its name, which means the same in every file. */
export type FieldWords = Readonly<Record<string, string>>

/** The schema of one record (JSON Schema 2020-12), each field described where there are words for it. */
export const recordSchema = (collection: DataCollection, words: FieldWords): JsonSchema =>
  described(z.toJSONSchema(records[collection]) as JsonSchema, words)

/** The schema of a whole file, as it is published beside it. */
export function fileSchema(
  collection: DataCollection,
  { title, description, fields }: { title: string; description: string; fields: FieldWords },
  to: Addresses,
) {
  const { $schema, ...record } = recordSchema(collection, fields)
  const uri = { type: 'string', format: 'uri' }
  return {
    $schema,
    $id: to.file(`schema/${collection}.schema.json`),
    title,
    description,
    type: 'object',
    properties: {
      $schema: { ...uri, description: fields['$schema'] },
      licence: { ...uri, description: fields['licence'] },
      documentation: { ...uri, description: fields['documentation'] },
      [collection]: { type: 'array', items: record },
    },
    required: ['$schema', 'licence', 'documentation', collection],
    additionalProperties: false,
  }
}

/** Every name of a field in a schema, at whatever depth. */
export function fieldNames({ properties = {}, items, anyOf = [] }: JsonSchema): string[] {
  const inner = [...Object.values(properties), ...(items ? [items] : []), ...anyOf]
  return [...new Set([...Object.keys(properties), ...inner.flatMap(fieldNames)])]
}

/** Adds to each property what its name means. Without defaults: a published record leaves nothing to be filled in. */
function described({ default: _, ...schema }: JsonSchema, words: FieldWords): JsonSchema {
  const { properties, items, anyOf } = schema
  const withWords = ([name, property]: [string, JsonSchema]): [string, JsonSchema] => {
    const description = words[name]
    return [name, { ...(description ? { description } : {}), ...described(property, words) }]
  }
  return {
    ...schema,
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(withWords)) } : {}),
    ...(items ? { items: described(items, words) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((choice) => described(choice, words)) } : {}),
  }
}
