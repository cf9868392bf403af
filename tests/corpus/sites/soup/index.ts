import { BASE } from '../../kit/style';
import type { Site } from '../site';
import { pagesOf } from '../skins';
import { skin } from './skin';

const CSS = `${BASE}
.flex { display: flex; } .flex-col { flex-direction: column; } .flex-wrap { flex-wrap: wrap; } .justify-between { justify-content: space-between; } .gap-4 { gap: 16px; } .grow { flex: 1; min-width: 300px; } .grid { display: grid; align-items: center; } .w-48 { width: 192px; } .min-h-screen { min-height: 100vh; } .px-4 { padding-inline: 16px; } .px-3 { padding-inline: 12px; } .py-2 { padding-block: 8px; } .py-3 { padding-block: 12px; } .mb-3 { margin-bottom: 12px; } .absolute { position: absolute; } .fixed { position: fixed; } .inset-0 { inset: 0; } .z-50 { z-index: 50; } .z-90 { z-index: 90; } .rounded { border-radius: 8px; } .border { border: 1px solid #cbd5e1; } .shadow { box-shadow: 0 4px 14px #94a3b8; } .bg-white { background: #fff; } .bg-dark { background: #0f172a; color: #fff; } .bg-blue { background: #dbeafe; } .bg-veil { background: rgb(15 23 42 / 55%); } .text-2xl { font-size: 24px; margin: 8px 0; } .text-lg { font-size: 18px; font-weight: 600; } .text-gray { color: #64748b; } .font-bold { font-weight: 600; } .no-underline { text-decoration: none; color: #1e3a8a; } .cell { padding: 10px 6px; border-bottom: 1px solid #e2e8f0; } .window { width: 440px; max-width: 88%; margin: 90px auto; }
.cursor-pointer { cursor: pointer; } .btn-main, .btn-plain, .btn-text { display: inline-block; border-radius: 8px; padding: 7px 16px; margin: 6px 0; } .btn-main { background: #1d4ed8; color: #fff; } .btn-plain { background: #e2e8f0; color: #0f172a; } .btn-text { color: #1d4ed8; text-decoration: underline; padding-inline: 0; } [aria-disabled=true] { opacity: 0.4; cursor: default; }
`;

/** Boxes in boxes: what can be pressed is a box with a pointer, rows are cells of one grid. */
export const soup: Site = { css: CSS, pages: pagesOf(skin) };
