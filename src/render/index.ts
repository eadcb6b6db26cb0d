export { toExplanation } from './explain.js';
export { toJson, type JsonOptions } from './json.js';
export { toMarkdown, type MarkdownOptions } from './markdown.js';
export { toText, type TextOptions } from './text/index.js';
