import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  outDir: process.env.SIGNPOST_OUT ?? '.output',
});
