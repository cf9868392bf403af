/** What the measurements bundle and run in a page, as `bench`. */
export { Inventory } from '../../detection/inventory';
export { read } from '../../detection/read';
