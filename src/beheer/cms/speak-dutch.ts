/* The CMS follows the browser's language. Its editors read Dutch, whatever their browser says. */
for (const [name, value] of [
  ['language', 'nl'],
  ['languages', Object.freeze(['nl'])],
] as const)
  Object.defineProperty(navigator, name, { value, configurable: true });

export {};
