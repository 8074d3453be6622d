import { z } from 'zod'

/** Where a place lies, in degrees: east of Greenwich, then north of the equator; west and south are negative. */
export const coordinates = z.tuple(
  [
    z.number().min(-180, 'is a longitude: -180 to 180').max(180, 'is a longitude: -180 to 180'),
    z.number().min(-90, 'is a latitude: -90 to 90').max(90, 'is a latitude: -90 to 90'),
  ],
  'is a longitude and a latitude in degrees, as in [68.78, 38.56]',
)

export type Coordinates = z.infer<typeof coordinates>
