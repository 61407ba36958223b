// A tiny site with the real framework and the settings of the real one that matter to the server.
import real from '../../../astro.config.mjs';

export default {
  output: real.output,
  trailingSlash: real.trailingSlash,
  adapter: real.adapter,
  session: real.session,
  security: real.security,
  site: 'https://loket.test',
  outDir: process.env.MINI_OUT_DIR,
  cacheDir: `${process.env.MINI_OUT_DIR}/cache`,
  devToolbar: { enabled: false },
};
