const spelled = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `JSON.stringify` leaves DEL and the C1 control characters as they are, and what ends a line or turns a direction wherever it is shown. */
const escaped = (json: string): string => json.replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, spelled);

/** A line that is safe to print, whatever stands in it. */
export const printable = (line: string): string => escaped(line).replace(/[\u0000-\u001f]/g, spelled);

/** JSON (RFC 8259) on one line, with every control character, separator of lines and turn of direction escaped: it is read back as the same value. */
export const asJson = (value: unknown): string => escaped(JSON.stringify(value));

/** How wide a line may be on which an object or a list stands whole. */
const WIDTH = 100;

const laidOut = (value: unknown, margin: string): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${margin}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => laidOut(each, inner))
    : Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [`${JSON.stringify(name)}: ${laidOut(each, inner)}`]));
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const gap = isList || parts.length === 0 ? '' : ' ';
  const width = parts.reduce((sum, { length }) => sum + length + ', '.length, margin.length + 2);
  // Line feeds of a text are escaped: there is one where a part stands on several lines.
  return width <= WIDTH && !parts.some((part) => part.includes('\n'))
    ? `${open}${gap}${parts.join(', ')}${gap}${close}`
    : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${margin}${close}`;
};

/** The same, for people: an object or a list that fits stands on one line, as a span does, and of others each field and item has its own. */
export const asReadableJson = (value: unknown): string => escaped(laidOut(value, ''));
