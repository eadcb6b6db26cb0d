/** Lone surrogates are no characters: `encodeURIComponent` throws at them. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
