import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Minifies one script of the build once more: the usual minifier is fast, this one leaves less. It is
 * for a script whose size is limited, and takes about two seconds.
 * @param name of the file in the build
 */
export function smaller(name: string): Plugin {
  return {
    name: 'smaller',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const chunk = bundle[name];
        if (chunk?.type !== 'chunk') return;
        const compress = { passes: 3, unsafe_arrows: true, unsafe_methods: true };
        const { code } = await minify(chunk.code, { ecma: 2022, compress });
        if (code) chunk.code = code;
      },
    },
  };
}
