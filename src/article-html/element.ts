import type { Element, ElementContent, Properties } from 'hast'

/** An element of a tree (hast); words among its children stand for text. */
export const element = (
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
})

/** The classes of an element. */
export const classesOf = ({ properties: { className } }: Element): readonly (string | number)[] =>
  Array.isArray(className) ? className : []
