import type { CiteMark } from '../domain/article-structure.ts'

const mark = /<Cite((?:\s+\w+="[^"]*")*)\s*\/>/g
const attribute = /(\w+)="([^"]*)"/g

/** The attributes of every citation in an article's body, in its order. The body has passed the rules. */
export const citesIn = (body: string): CiteMark['attributes'][] =>
  [...body.matchAll(mark)].map(([, attributes]) =>
    Object.fromEntries([...attributes!.matchAll(attribute)].map(([, name, value]) => [name!, value!])),
  )
