import node from '@astrojs/node';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/**
 * Vite wraps each `import()` in a helper of 0.8 KB that fetches the style sheets and imports of a part ahead. Our parts have no
 * style sheet and hardly an import; without the helper a page that only can be read aloud stays under its 2 KB of JavaScript.
 */
const plainImport = {
  name: 'plain-import',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** `client:use`: what an island costs is paid by who uses it. */
const wakeOnUse = {
  name: 'wake-on-use',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'use', entrypoint: './src/islands/wake-on-use.ts' }),
  },
};

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  adapter: node({ mode: 'middleware', bodySizeLimit: 2 * 1024 * 1024 }),
  integrations: [preact(), wakeOnUse],
  session: false,
  // Astro may believe X-Forwarded-*: our own entry (src/server/http/) checks the host and writes these headers itself.
  security: { allowedDomains: [{}] },
  build: {
    format: 'directory',
    // One Content-Security-Policy for every page: no inline styles, so only the island loader needs a hash.
    inlineStylesheets: 'never',
    assets: 'assets',
  },
  vite: {
    plugins: [plainImport],
    build: { assetsInlineLimit: 0 },
    // The editors' worker shares no page's script and may load parts of its own.
    worker: { format: 'es' },
    // Demo or real is decided by the build, also for the pages that the server renders later.
    define: { 'process.env.PRODUCTIE': JSON.stringify(process.env.PRODUCTIE ?? '') },
  },
  devToolbar: { enabled: false },
});
