/** The atlas as its readme describes it: the files' own types would be as long as the files. */
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
  type Country = Polygon<{ name: string }> | MultiPolygon<{ name: string }>
  const atlas: Topology<{ countries: Omit<GeometryCollection, 'geometries'> & { geometries: Country[] } }>
  export default atlas
}

declare module 'world-atlas/countries-50m.json' {
  export { default } from 'world-atlas/countries-110m.json'
}
