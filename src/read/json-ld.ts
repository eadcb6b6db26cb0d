/** What a page says of its article in JSON-LD, as publishers write it for search engines. */
import { type Fields, firstText, isFields, listOf } from './loose.js';

/** Every node of a document: a list, a graph, or one alone. */
export const nodesOf = (document: unknown): readonly Fields[] =>
  listOf(document).flatMap((node) => (isFields(node) ? [node, ...listOf(node['@graph']).filter(isFields)] : []));

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

export const articleIn = (nodes: readonly Fields[]): Fields | undefined =>
  nodes.find((node) => listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)));

/** The name of a person or body: as it stands, of the node, or of the node that it refers to; of several, all. */
export const nameIn = (value: unknown, nodes: readonly Fields[]): string | undefined => {
  const names = listOf(value).flatMap((each) => {
    if (!isFields(each)) return firstText(each) ?? [];
    return firstText(each['name'], nodes.find((node) => node['@id'] === each['@id'] && each['@id'] !== undefined && node !== each)?.['name']) ?? [];
  });
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
};
