import { createAddresses, type Addresses } from '../domain/addresses.ts'
import { paths } from './site.ts'

/** The addresses of the site that is being built; endpoints and pages hand in Astro's `site`. */
export const addressesOf = (site: URL | undefined): Addresses => createAddresses(site, paths)
