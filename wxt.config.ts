import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { SHORTCUTS } from './console/shortcuts';
import { localeFiles } from './scripts/locale-files';
import { deskFiles } from './scripts/review/desk-files';
import { sharedModules } from './scripts/shared';
import { smaller } from './scripts/smaller';
import { plainFiles, sharePlain } from './share/plain-files';
import { labelFiles, siteLabels } from './site/labels-plugin';

/** Browsers ignore the path of a host permission, so it says what it amounts to. */
const HOSTS = ['https://www.dell.com/*', 'https://dell.com/*', 'https://downloadstore.dell.com/*'];

/** The extension's own pages load nothing but their own files and connect to nothing. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Named in `_locales` by their ids (`scripts/locale-files.ts`). */
function commands(): UserManifest['commands'] {
  const all = SHORTCUTS.map(({ id, suggested }) => {
    const key = suggested ? { suggested_key: { default: suggested } } : {};
    return [id, { description: `__MSG_${id}__`, ...key }];
  });
  return Object.fromEntries(all);
}

function manifest(browser: string): UserManifest {
  const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };
  const common: UserManifest = {
    name: '__MSG_name__',
    short_name: 'Signpost',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    action: { default_icon: icons, default_title: 'Signpost' },
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: HOSTS,
    commands: commands(),
    content_security_policy: { extension_pages: PAGES_POLICY },
  };
  // light-dark() of the invitation; without checkVisibility's opacityProperty (121) a control that is
  // not to be seen would count as showing.
  // Firefox reads the organisation's settings without a schema.
  const storage = { managed_schema: 'managed-schema.json' };
  if (browser !== 'firefox') return { ...common, minimum_chrome_version: '123', storage };
  return {
    ...common,
    browser_specific_settings: {
      gecko: {
        id: 'signpost@signpost.example',
        // The first that knows the next line everywhere; popovers, the newest thing used, need 125.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

export default defineConfig({
  imports: false,
  outDir: process.env.SIGNPOST_OUT ?? '.output',
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles(), ...labelFiles(), ...plainFiles(), ...deskFiles());
    },
  },
  vite: () => ({
    plugins: [
      preact(),
      siteLabels('file'),
      sharePlain('file'),
      sharedModules(),
      smaller('guide.js', 'overlay.js'),
    ],
    // The polyfill would fetch, which the pages' policy forbids and no supported browser needs.
    build: { modulePreload: { polyfill: false } },
  }),
});
