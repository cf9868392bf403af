import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the practice account as a site of its own: one page, one script, one style sheet. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/__practice/',
  publicDir: false,
  build: {
    outDir: resolve(
      process.env.SIGNPOST_OUT ?? resolve(import.meta.dirname, '../.output'),
      'practice',
    ),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'practice.js',
        assetFileNames: 'practice[extname]',
        codeSplitting: false,
      },
    },
  },
});
