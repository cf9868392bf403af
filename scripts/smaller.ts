import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What these take for granted holds here: no getter does anything, no arrow is called with `new`. */
const COMPRESS = {
  passes: 3,
  pure_getters: true,
  unsafe: true,
  unsafe_arrows: true,
  unsafe_methods: true,
};

/**
 * Minifies scripts of the build once more: the usual minifier is fast, this one leaves less. It is for
 * what is brought into pages, and takes about two seconds for each.
 * @param names of the files in the build
 */
export function smaller(...names: string[]): Plugin {
  return {
    name: 'smaller',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const name of names) {
          const chunk = bundle[name];
          if (chunk?.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            ecma: 2022,
            compress: COMPRESS,
            // Letters beyond ASCII are longer so, but what is packed is shorter.
            format: { ascii_only: true },
          });
          if (code) chunk.code = code;
        }
      },
    },
  };
}
