/** How a line begins that points to another piece: "RELATED: …", "Read more: …". Each as its words stand before the colon. */
export const POINTERS: ReadonlySet<string> = new Set(
  `related,related story,related stories,related article,related articles,related coverage,related content,related news,related video,related link,
  related links,related reading,previous related story,more,more news,more coverage,more on this story,more from this story,continuing coverage,full coverage,
  complete coverage,read,read more,read also,read next,read this,also read,most read,must read,further reading,see,see more,see also,watch,watch more,watch now,
  watch also,listen,recommended,recommended reading,you might also like,also`.split(/,\s*/),
);
