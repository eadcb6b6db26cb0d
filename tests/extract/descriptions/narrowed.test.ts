import { describe, expect, test } from 'vitest';
import { isStanding } from '../../../src/model/statement.js';
import { read } from '../read.js';

/** What is told of how something stands: of what, how, narrowed by what, and as of when. */
const told = (text: string): readonly string[] =>
  read('description', text)
    .filter(isStanding)
    .map(({ value, scope, asOf }) => [`${scope?.who}: ${value.words}`, scope?.per ?? 'whole', asOf?.cue?.text ?? 'now'].join(', '));

describe('of what it is told, and what narrows it', () => {
  test.each<[string, readonly string[]]>([
    ['The tunnel was closed.', ['tunnel: closed, whole, now']],
    ['The tunnel was closed because of a fire.', ['tunnel: closed, whole, now']],
    ['The tunnel stayed open despite the fire.', ['tunnel: open, whole, now']],
    ['The tunnel is fully open to traffic.', ['tunnel: open, whole, now']],
    ['The tunnel was closed to lorries.', ['tunnel: closed, lorry, now']],
    ['The tunnel was partly closed.', ['tunnel: closed, partly, now']],
    ['The tunnel was open, with one lane shut.', ['tunnel: open, lane one shut, now']],
    ['The tunnel was open, and two cars left.', ['tunnel: open, whole, now']],
    ['In the north, the tunnel was closed.', ['tunnel: closed, north, now']],
    // A part, and what leads to it, are other things.
    ['The north entrance of the station was closed.', ['north entrance of the station: closed, whole, now']],
    ['The road to Orvik airport was closed.', ['road to orvik airport: closed, whole, now']],
    // One or some of several.
    ['One road was closed.', []],
    ['Some schools were closed.', []],
    ['A school was closed.', []],
    // A time tells as of when, but between two times it was so for no other.
    ['The tunnel was closed on Monday morning.', ['tunnel: closed, whole, Monday morning']],
    ['The tunnel was closed until noon.', ['tunnel: closed, whole, noon']],
    ['The tunnel has been closed since Friday.', ['tunnel: closed, whole, now']],
    ['The tunnel was closed before noon.', ['tunnel: closed, before noon, now']],
    // Measures and services.
    ['The curfew in Orvik was lifted.', ['curfew: lifted, orvik, now']],
    ['A night-time curfew was imposed in Orvik on Monday.', ['curfew: in force, orvik, Monday']],
    ['Ferry services to Rone remained suspended.', ['ferry service: stopped, rone, now']],
    ['Norvik Air suspended its flights.', ['flight: stopped, air norvik, now']],
    ['The airline cancelled 60 flights.', []],
    ['Most ferries were cancelled.', []],
    ['The council lifted the ban for wheat.', ['ban: lifted, wheat, now']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});
