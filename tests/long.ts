/** Whether the tests have hours: `npm run test:long`. */
export const LONG = process.env['FACTDIFF_LONG'] === '1';
