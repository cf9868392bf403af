/** What the measurements bundle and run in a page, as `bench`. */
export { nameOf } from '../../detection/controls';
export { afterFrame } from '../../detection/frame';
export { Inventory } from '../../detection/inventory';
export { read } from '../../detection/read';
export { Sight } from '../../detection/sight';
