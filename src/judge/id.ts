import type { Claim, Fact } from '../model/index.js';

/** FNV-1a over UTF-16 units, in two lanes of 32 bits: enough to tell the findings of one reconciliation apart. */
const hash = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return `${hex(a)}${hex(b)}`.slice(0, 12);
};

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');

const claimKey = ({ report, span, text, value }: Claim): string => `${report}:${span.start}-${span.end}:${text}:${value.words}`;

/** "killed-3f2a9c01d7e4": the attribute and a hash of the claims, whatever their order. */
export const idOf = ({ kind, attribute, scope, claims }: Pick<Fact, 'kind' | 'attribute' | 'claims' | 'scope'>): string =>
  `${slug(attribute) || kind}-${hash([kind, attribute, JSON.stringify(scope ?? {}), ...claims.map(claimKey).toSorted()].join('\n'))}`;
