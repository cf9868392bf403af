import { BASE } from '../../kit/style';
import { LITTER } from '../litter';

/** One class for each thing that is styled, as a build names them. */
export const X = {
  app: 'x78zum5',
  rail: 'x1n2onr6',
  entry: 'xdt5ytf',
  main: 'x1iyjqo2',
  grid: 'xrvj5dj',
  box: 'x1yztbdb',
  head: 'x6s0dn4',
  line: 'x1qughib',
  what: 'x98rzlu',
  name: 'xt0psk2',
  small: 'x1pg5gke',
  kebab: 'x1lliihq',
  hold: 'x1ja2u2z',
  panel: 'x10l6tqk',
  item: 'x1hl2dhg',
  button: 'x1i10hfl',
  main2: 'xjbqb8w',
  text: 'x1ypdohk',
  split: 'x2lah0s',
  pairs: 'x1gslohp',
  chosen: 'x16tdsg8',
  veil: 'x1ey2m1c',
  window: 'x9f619',
  note: 'x1sy0etr',
  bar: 'xwib8y2',
  pop: 'x47corl',
  field: 'xo1l8bm',
  bone: 'x1a2a7pz',
} as const;

export const CSS = `${BASE}${LITTER}
body { background: #eef1f5; font-size: 13px; color: #1d2733; } h1 { font-size: 20px; } h2 { font-size: 14px; margin: 0; flex: 1; } h3 { font-size: 13px; margin: 2px 0; } .${X.app} { display: flex; min-height: 860px; } .${X.rail} { flex: 0 0 auto; display: flex; flex-direction: column; gap: 2px; background: #17324d; padding: 10px 6px; } .${X.entry} { color: #dbe6f0; text-decoration: none; border: 0; background: none; padding: 9px 12px; border-radius: 6px; text-align: start; } .${X.entry}[aria-current] { background: #2c5478; color: #fff; } .${X.main} { flex: 1; min-width: 0; padding: 8px 16px 40px; }
.${X.grid} { display: grid; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); gap: 12px; align-items: start; } .${X.box} { background: #fff; border: 1px solid #d4dbe3; border-radius: 8px; padding: 8px 12px; min-width: 0; } .${X.head} { display: flex; gap: 6px; align-items: center; border-bottom: 1px solid #e7ebf0; padding-bottom: 4px; margin-bottom: 4px; } .${X.line} { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; padding: 5px 0; border-bottom: 1px solid #f0f3f6; } .${X.line}[aria-selected=true] { background: #e3eefa; } .${X.what} { flex: 1 1 170px; min-width: 0; } .${X.name} { font-weight: 600; color: #17466f; text-decoration: none; background: none; border: 0; padding: 0; text-align: start; } .${X.small} { color: #5d6b79; font-size: 12px; margin: 0; }
.${X.hold} { position: relative; } .${X.kebab} { border: 0; background: none; padding: 3px 8px; border-radius: 4px; font-size: 13px; } .${X.panel} { position: absolute; z-index: 20; inset-inline-end: 0; top: 100%; min-width: 180px; background: #fff; border: 1px solid #c3ccd6; border-radius: 6px; box-shadow: 0 4px 14px #9daab8; padding: 3px; } .${X.pop} { position: absolute; z-index: 22; min-width: 180px; background: #fff; border: 1px solid #c3ccd6; border-radius: 6px; box-shadow: 0 4px 14px #9daab8; padding: 3px; } .${X.item} { display: block; width: 100%; box-sizing: border-box; border: 0; background: none; text-align: start; padding: 6px 10px; color: #1d2733; text-decoration: none; cursor: pointer; }
.${X.button} { display: inline-block; border: 1px solid #17466f; border-radius: 5px; background: #fff; color: #17466f; padding: 4px 12px; font-size: 13px; text-decoration: none; cursor: pointer; } .${X.main2} { background: #17466f; color: #fff; } .${X.text} { border-color: transparent; background: none; } .${X.button}:disabled { color: #9aa5b0; border-color: #d4dbe3; background: #f2f4f7; } .${X.bar} { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 6px 0; } .${X.split} { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; } .${X.split} > * { flex: 1 1 360px; min-width: 0; } .${X.pairs} { display: grid; grid-template-columns: auto 1fr; gap: 2px 14px; margin: 4px 0; } .${X.pairs} dt { color: #5d6b79; } .${X.pairs} dd { margin: 0; }
.${X.chosen} { outline: 2px solid #2c74b3; } .${X.veil} { position: fixed; inset: 0; z-index: 50; background: rgb(20 35 50 / 45%); } .${X.window} { position: fixed; z-index: 51; top: 120px; left: 50%; width: min(560px, 90vw); transform: translateX(-50%); background: #fff; border-radius: 8px; padding: 14px 18px; box-sizing: border-box; } .${X.window} h2 { font-size: 16px; margin-bottom: 6px; } .${X.note} { background: #fff5d6; border-radius: 6px; padding: 7px 12px; margin: 0 0 10px; } .${X.field} { border: 1px solid #c3ccd6; border-radius: 4px; padding: 5px 8px; min-height: 34px; } .${X.bone} { height: 40px; border-radius: 6px; background: #dde3ea; margin: 8px 0; } iframe { width: 100%; border: 0; }
@media (width < 600px) { .${X.app} { flex-direction: column; } .${X.rail} { flex-direction: row; flex-wrap: wrap; } .${X.grid} { grid-template-columns: 1fr; } }
`;
