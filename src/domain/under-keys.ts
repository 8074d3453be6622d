/** Values under each of their keys, in the order given: `Map.groupBy` for values that have several keys, or none. */
export function underKeys<Key, Value>(
  values: readonly Value[],
  keysOf: (value: Value) => Iterable<Key>,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values)
    for (const key of keysOf(value)) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  return groups
}
