import type { MetadataRoute } from 'next'
import { absoluteUrl } from '@/lib/addresses/urls'
import { getSiteUrl } from '@/lib/delivery/site-url'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absoluteUrl('/sitemap.xml', getSiteUrl()) }
}
