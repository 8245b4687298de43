import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'dist', assets: 'dist', fallback: '200.html' }),
    files: { hooks: { client: 'src/hooks/client', server: 'src/hooks/server' } },
    alias: {
      $api: 'src/api',
      $shared: 'src/shared',
      $wings: 'src/wings',
      $messages: 'messages',
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // The route announcer of SvelteKit hides itself with one inline style; its hash changes with Kit.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
      },
    },
    output: { bundleStrategy: 'split' },
    // The desk registers it; readers of the public pages have no use for it.
    serviceWorker: { register: false },
    paths: { relative: false },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    version: { pollInterval: 0 },
  },
};

export default config;
