import { dataCollections, type DataCollection } from '../schemas/data/collections.ts'
import { recordSchema, type FieldWords, type JsonSchema } from './json-schema.ts'

/** A field of a record, for people: its name, its type and what it means. */
export interface Field {
  readonly name: string
  /** As JSON Schema names it; a list as what it holds and `[]`; a closed list of values as those values. */
  readonly type: string
  readonly meaning: string
  readonly optional: boolean
}

/** The fields of every collection's records, as the published schemas describe them. */
export const fieldsOf = (words: FieldWords): Record<DataCollection, Field[]> =>
  Object.fromEntries(
    dataCollections.map((collection) => {
      const { properties = {}, required = [] } = recordSchema(collection, words)
      return [
        collection,
        Object.entries(properties).map(([name, schema]) => ({
          name,
          type: typeOf(schema),
          meaning: schema.description ?? '',
          optional: !required.includes(name),
        })),
      ]
    }),
  ) as Record<DataCollection, Field[]>

function typeOf(schema: JsonSchema): string {
  if (Array.isArray(schema['enum'])) return schema['enum'].join(' | ')
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ')
  if (schema.items) return `${typeOf(schema.items)}[]`
  if (schema.properties) return `{ ${Object.keys(schema.properties).join(', ')} }`
  return schema.type ?? ''
}
