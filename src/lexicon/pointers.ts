/** How a line begins that points to another piece: "RELATED: …", "Read more: …". Each as its words stand before the colon. */
export const POINTERS: ReadonlySet<string> = new Set(
  `related,related story,related stories,related article,related coverage,related content,related video,previous related story,more,more news,more coverage,
  more on this story,continuing coverage,full coverage,read,read more,read also,read next,also read,most read,see,see more,see also,watch,watch more,listen,
  recommended,also`.split(/,\s*/),
);
