/** Parts of the language model that it does not declare by themselves. */
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featuresOf: unknown;
  export default featuresOf;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: () => { readonly machines: readonly string[] };
  export default load;
}
