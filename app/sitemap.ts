import type { MetadataRoute } from 'next'
import { fixedPaths } from '@/lib/addresses/fixed-paths'
import { getSiteUrl } from '@/lib/delivery/site-url'
import { getToday } from '@/lib/delivery/today'
import { getLibrary } from '@/lib/library/library'
import { buildSitemap } from '@/lib/publishing/sitemap'

export default function sitemap(): MetadataRoute.Sitemap {
  return buildSitemap(fixedPaths, getLibrary(), getSiteUrl(), getToday())
}
