/** Why a finding is as it is, for those who draw it. */
export { explain } from '../judge/explain.js';
