// What the compiler calls instead where it does not build for production.
export { Fragment, jsx as jsxDEV } from './jsx-runtime';
