import type { MetadataRoute } from 'next'
import { getLibrary } from '@/lib/library/library'

export default function manifest(): MetadataRoute.Manifest {
  const { site } = getLibrary()
  return {
    name: site.name,
    short_name: site.name,
    description: site.description,
    start_url: '/',
    display: 'browser',
    background_color: '#FBF8F3',
    theme_color: '#0B4447',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
