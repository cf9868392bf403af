import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import type { gallery as Gallery } from './gallery/index.ts';
import type { Box, Setting } from './gallery/surface.ts';

declare global {
  interface Window {
    looks: { gallery: typeof Gallery };
  }
}

/** What there is of a surface, as plain data. */
export type Listed = ReturnType<(typeof Gallery)['surfaces']>[number];

export interface Picture {
  /** 0.5 is half the size. */
  scale: number;
  /** Height, CSS px. */
  most: number;
  /** The part of the window to show; else what matters of the surface. */
  clip?: Box;
}

/** A page in which everything that Signpost shows can be shown, by the production components. */
export interface Stage {
  page: Page;
  surfaces: readonly Listed[];
  /** The states of a surface, and one of its settings. */
  listed(surface: string, setting: string): { states: readonly string[]; setting: Setting };
  /** Sets the page up as a person may have set up their system. */
  set(setting: Setting): Promise<void>;
  show(surface: string, state: string, setting: string): Promise<void>;
  announced(surface: string, state: string, setting: string): Promise<string>;
  /** PNG of what is shown now: what matters of it, or all of the page. */
  picture(surface: string, how: Picture): Promise<Buffer>;
  close(): Promise<void>;
}

/** @param fonts a fontconfig file; those of the machine without one */
export async function openStage({ fonts }: { fonts?: string } = {}): Promise<Stage> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...process.env, ...(fonts && { FONTCONFIG_FILE: fonts }) } as Record<string, string>,
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>A page</title><style>:root { color-scheme: light dark } body { margin: 0 }</style></head><body></body></html>',
  );
  await page.addScriptTag({ content: await galleryScript() });
  const surfaces = await page.evaluate(() => window.looks.gallery.surfaces());
  const session = await context.newCDPSession(page);
  return {
    page,
    surfaces,
    listed(id, name) {
      const surface = surfaces.find((one) => one.id === id);
      const setting = surface?.settings.find((one) => one.id === name);
      if (!surface || !setting) throw new Error(`there is no ${id} in ${name}`);
      return { states: surface.states, setting };
    },
    async set({ media, view }) {
      await page.emulateMedia({
        colorScheme: media['prefers-color-scheme'] === 'dark' ? 'dark' : 'light',
        forcedColors: media['forced-colors'] === 'active' ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      await page.setViewportSize({ width: view[0], height: view[1] });
    },
    show: (...args) => page.evaluate((one) => window.looks.gallery.show(...one), args),
    announced: (...args) => page.evaluate((one) => window.looks.gallery.announced(...one), args),
    async picture(surface, { scale, most, clip }) {
      const matters = await page.evaluate((id) => {
        const { scrollWidth: width, scrollHeight: height } = document.documentElement;
        return window.looks.gallery.frame(id) ?? { x: 0, y: 0, width, height };
      }, surface);
      const part = clip ?? matters;
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        captureBeyondViewport: true,
        clip: { ...part, height: Math.min(part.height, most), scale },
      });
      return Buffer.from(data, 'base64');
    },
    close: () => browser.close(),
  };
}

async function galleryScript(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: 'tests/looks/gallery/index.ts',
        formats: ['iife'],
        name: 'looks',
        fileName: 'x',
      },
    },
  })) as Rollup.RollupOutput[];
  const code = built?.output.find((file) => file.type === 'chunk')?.code;
  if (!code) throw new Error('the gallery was not built');
  return code;
}
