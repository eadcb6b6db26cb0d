export { toExplanation } from './explain.js';
export { toJson } from './json.js';
export { toMarkdown } from './markdown.js';
export { toText } from './text/index.js';
