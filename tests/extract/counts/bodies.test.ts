/** What befell a part of somebody's body, bodies that were found, and how somebody came in: of each, that one is hurt or dead. */
import { describe, expect, test } from 'vitest';
import { harmed } from '../harmed.js';

describe('a part of the body that was hit is somebody who was hurt', () => {
  test.each<[string, readonly string[]]>([
    ["A splinter struck a soldier's leg.", ['injured 1']],
    ["A bullet grazed a third diver's left shoulder.", ['injured 1']],
    ['A passenger broke his collarbone when the tram braked.', ['injured 1']],
    ['She injured her knee in the fall.', ['injured 1']],
    ['The climber fractured both legs.', ['injured 1']],
    // nobody's leg, or nothing that happened to one
    ["The ball hit the table's leg.", []],
    ['The workers broke the back of the strike.', []],
    ["A court struck down the mayor's order.", []],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('bodies that were found are as many dead', () => {
  test.each<[string, readonly string[]]>([
    ['Two bodies were found in the rubble.', ['killed 2']],
    ['Five bodies recovered from the capsized trawler', ['killed 5']],
    ['Divers recovered three bodies from the hold.', ['killed 3']],
    ['Two governing bodies were merged.', []],
    ['Nine bodies of water were surveyed.', []],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('how somebody came in', () => {
  test.each<[string, readonly string[]]>([
    ['A woman arrived at the clinic shot in the abdomen.', ['injured 1']],
    ['A man walked into the station stabbed in the back.', ['injured 1']],
    ['A nurse looked after a man shot in the leg.', ['injured 1']],
    ['A man walked into the station and shot a guard in the back.', ['injured 1']],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('who was treated for what', () => {
  test.each<[string, readonly string[]]>([
    ['The rebels burned two barns.', []],
    ['A farmer was gored by a bull.', ['injured 1']],
    ['A guard was taken to hospital for a gunshot wound.', ['injured 1']],
    ['A driver was jailed for wounding.', []],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('a pair of verbs, each with its own object', () => {
  test.each<[string, readonly string[]]>([
    ['He was charged with shooting a girl and killing six others.', ['injured 1', 'killed 6']],
    ['He shot two guards and killed them.', ['killed 2']],
    ['He shot a girl and killed her.', ['injured 1', 'killed 1']],
    ['A sniper shot and killed two guards.', ['killed 2']],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});
