import type { BreadcrumbList, WebSite } from 'schema-dts';

/** The site as a whole, and who speaks there. */
export function describeSite(naam: string, beschrijving: string, site: URL): WebSite {
  return {
    '@type': 'WebSite',
    '@id': new URL('/#site', site).href,
    name: naam,
    description: beschrijving,
    url: site.href,
    inLanguage: 'nl',
    publisher: {
      '@type': 'Organization',
      name: naam,
      url: site.href,
      logo: new URL('/icoon/leerwerkloket-512.png', site).href,
    },
  };
}

/** The way from the start page to this page, as it stands above it. */
export function describeCrumbs(
  kruimels: { naam: string; href: string }[],
  page: { naam: string; href: string },
  site: URL,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...kruimels, page].map(({ naam, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: naam,
      item: new URL(href, site).href,
    })),
  };
}
