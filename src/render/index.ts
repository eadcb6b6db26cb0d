export { toExplanation } from './explain.js';
export { toHtml } from './html/index.js';
export { toJson } from './json.js';
export { toMarkdown } from './markdown.js';
export { toText } from './text/index.js';
