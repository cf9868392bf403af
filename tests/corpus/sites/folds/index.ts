import { BASE } from '../../kit/style';
import type { Site } from '../site';
import { END } from './end';
import { TRAP_PAGES } from './traps';
import { WAY } from './way';

const CSS = `${BASE}
.top { display: flex; justify-content: space-between; padding: 12px 24px; background: #1f4037; color: #fff; } main { padding: 16px 24px; } .side-by-side { display: flex; flex-wrap: wrap; gap: 24px; } .tabs { display: flex; gap: 4px; border-bottom: 1px solid #c8d6d0; margin-bottom: 12px; } .tabs.upright { flex-direction: column; flex: 0 0 190px; border: 0; } .tab { border: 0; background: none; padding: 10px 14px; text-align: start; color: #1f4037; } .tab[aria-selected=true] { background: #e1eee8; font-weight: 600; } .side-by-side > .panel { flex: 1; min-width: 320px; max-width: 860px; }
.fold { border: 1px solid #c8d6d0; border-radius: 6px; margin: 8px 0; } .fold h2 { margin: 0; font-size: 17px; } .head { display: block; box-sizing: border-box; width: 100%; text-align: start; border: 0; background: none; padding: 12px 16px; font-size: 17px; font-weight: 600; cursor: pointer; } .inner { padding: 4px 16px 14px; } .fact { margin: 3px 0; } .fact span { display: inline-block; min-width: 190px; color: #51665e; } .line { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; padding: 6px 0; }
.btn { border: 1px solid #1f4037; border-radius: 4px; background: #fff; color: #1f4037; padding: 7px 16px; text-decoration: none; display: inline-block; } .btn-main { background: #1f4037; color: #fff; } .btn-text { border-color: transparent; text-decoration: underline; } .item { display: block; padding: 8px 12px; color: #1f4037; } .inner ul { border: 1px solid #c8d6d0; border-radius: 4px; max-width: 280px; } .stages { display: flex; flex-wrap: wrap; gap: 18px; list-style: none; padding: 0; color: #7b8f87; } .stages [aria-current] { color: #1f4037; font-weight: 700; } .foot { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 16px; } .wizard { border: 1px solid #c8d6d0; border-radius: 6px; padding: 14px 18px; }
`;

/** All that the account has is folded: tabs on the side, folds, folds in them, tasks in stages. */
export const folds: Site = { css: CSS, pages: [...WAY, ...END, ...TRAP_PAGES] };
