/** Whether an address is one of the web, where a browser can go and which runs nothing: `javascript:` and `file:` are none. */
export const isWebAddress = (url: string | undefined): url is string => url !== undefined && /^https?:\/\/\S/i.test(url);
