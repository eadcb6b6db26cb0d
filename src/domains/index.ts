import type { Domain } from '../model/domain.js';
import { casualties } from './casualties.js';
import { conflict } from './conflict.js';
import { disasters } from './disasters.js';
import { economy } from './economy.js';
import { justice } from './justice.js';
import { politics } from './politics.js';
import { transport } from './transport.js';

/** The built-in domains. Where two cue one word, the one listed first wins. */
export const domains: readonly Domain[] = Object.freeze([casualties, conflict, disasters, transport, politics, justice, economy]);
