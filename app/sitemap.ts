import type { MetadataRoute } from 'next'
import { fixedPaths } from '@/lib/addresses/fixed-paths'
import { getLibrary } from '@/lib/content/library'
import { getSiteUrl } from '@/lib/delivery/site-url'
import { buildSitemap } from '@/lib/publishing/sitemap'

export default function sitemap(): MetadataRoute.Sitemap {
  return buildSitemap(fixedPaths, getLibrary(), getSiteUrl())
}
