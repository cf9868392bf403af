/** What all families need to be looked at and pressed; their own styles come after it. */
export const BASE = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fff; }
[hidden] { display: none !important; }
h1 { font-size: 28px; margin: 8px 0; } h2 { font-size: 22px; } h3 { font-size: 18px; }
ul { margin: 0; padding: 4px; list-style: none; }
button, [role=button], input[type=submit], input[type=button] { font: inherit; padding: 6px 12px; cursor: pointer; }
dialog { max-width: 480px; }
`;
