/**
 * The house's one-way arrows (docs/decisions/0001-het-huis.md). A room may use the rooms named for it and no others.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const only = (room, ...allowed) => ({
  name: `${room.replaceAll('/', '-')}-uses-only-its-neighbours`,
  severity: 'error',
  from: { path: `^src/${room}` },
  to: { path: '^src/', pathNot: [`^src/${room}`, ...allowed.map((name) => `^src/${name}`)] },
});
const notFromNpm = (room, ...names) => ({
  name: `${room.replaceAll('/', '-')}-is-free-of-${names[0]}`,
  severity: 'error',
  from: { path: `^src/${room}` },
  to: { path: names.map((name) => `^node_modules/${name}/`), dependencyTypesNot: ['type-only'] },
});

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:)' },
    },
    only('schemas'),
    {
      name: 'domain-knows-schemas-by-type-only',
      severity: 'error',
      from: { path: '^src/(domain|islands)' },
      to: { path: '^src/schemas', dependencyTypesNot: ['type-only'] },
    },
    only('domain', 'schemas'),
    only('content-files', 'schemas', 'domain'),
    only('islands', 'domain', 'schemas', 'styles'),
    only('deelplaatjes', 'domain', 'schemas', 'styles'),
    only('server', 'domain', 'schemas'),
    only('importers', 'schemas', 'domain', 'content-files'),
    // The browser app of the editors may use all rooms but pages and the server.
    only('beheer', 'schemas', 'domain', 'content-files', 'site-data', 'importers'),
    only('site-data', 'content-files', 'schemas', 'domain'),
    only('components', 'domain', 'islands', 'schemas', 'styles'),
    // The editors' menu is a list of their own rooms.
    only('layouts', 'domain', 'components', 'schemas', 'styles', 'beheer/pagina/onderdelen'),
    notFromNpm('domain', 'zod', 'astro', 'preact', 'nodemailer'),
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { dependencyTypes: ['core'] },
    },
    notFromNpm('islands', 'zod'),
    {
      name: 'mail-and-database-only-on-the-server',
      severity: 'error',
      // The matrix of states closes the storage to see what visitors are told then.
      from: { pathNot: '^(src/server|tests|scripts/site/matrix/close-storage)' },
      to: { path: ['^node_modules/nodemailer', '^node:sqlite$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-never-import-the-server',
      comment: 'Astro would bundle a second copy beside the entry: two database handles, two workers.',
      severity: 'error',
      from: { path: '^src/(pages|components|layouts|islands|deelplaatjes)' },
      to: { path: '^src/server' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
