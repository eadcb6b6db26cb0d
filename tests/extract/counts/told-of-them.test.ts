/** Where in a sentence it may stand what happened to somebody: in an aside, behind a place, in a clause of its own. */
import { describe, expect, test } from 'vitest';
import { harmed } from '../harmed.js';

describe('told of them', () => {
  test.each<[string, readonly string[]]>([
    ['A cyclist, hurt in the pile-up on Sunday, was flown to Leeds.', ['injured 1']],
    ['A miner, suffering from burns, was brought up at dawn.', ['injured 1']],
    ['A man from outside of Ohio has died.', ['killed 1']],
    ['A 57 year-old man died in the flood.', ['killed 1']],
    ['The sister of the two boys died.', ['killed 1']],
    ['A boy and a girl were at home when they were shot.', ['shot 2']],
    ['The slide killed three skiers; a fourth was dug out with a broken leg.', ['killed 3', 'injured 1']],
    ['Crash leaves woman dead', ['killed 1']],
    ['Two male adults and two male juveniles were hurt.', ['injured 4']],
    ['A pupil was swept to his death.', ['killed 1']],
    ["Police looked into the driver's shooting death.", ['killed 1']],
    ['According to the coroner, Wren died of burns.', ['killed 1']],
    ['A guard shot himself to death.', ['killed 1']],
    ['Seven sailors were burned when a boiler burst.', ['injured 7']],
    ['A colonel was assassinated in Kano.', ['killed 1']],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('not of them', () => {
  test.each<[string, readonly string[]]>([
    ['A driver, injured two others, and fled.', ['injured 2']],
    ['The mother of the two boys was killed.', ['killed 1']],
    ['After the shooting the boy went home.', []],
    ['We are shooting him if he comes.', []],
    ['A neighbour, Ana Ruiz, wound up in the hall.', []],
    ['Officers said a man was stabbed in the chest and pronounced dead.', ['killed 1']],
    ['A hiker sustained one gunshot wound.', ['injured 1']],
    ['Two men were at home when they were told of it.', []],
    ['According to the union, Wren died in the courts.', []],
    ['Seven barns were burned when the wind turned.', []],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('told of one alone, or of a whole', () => {
  test.each<[string, readonly string[]]>([
    ['The victims, two brothers aged 17 and 19, died in hospital.', ['killed 2']],
    ['One person, an adult male, was killed.', ['killed 1']],
    ['One of the five people wounded in the attack has died.', ['killed 1', 'injured 5']],
    ['The sister of the two boys, Ann Scott (pictured), died.', ['killed 1']],
    ['A fifth victim had died of her burns.', ['killed 1', 'killed 5']],
    ['A driver who killed a family of four was jailed.', ['killed 4']],
    ['Neither the driver nor the passenger was hurt.', []],
    ['Witnesses saw three bodies in the street.', ['killed 3']],
    ['The council saw two governing bodies at work.', []],
    ['The collapse left 22 people injured, five of them seriously.', ['injured 22', 'seriously injured 5']],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});

describe('whose it is', () => {
  test.each<[string, readonly string[]]>([
    ['Officers sought the mother and brother of a girl who died.', ['killed 1']],
    ['According to the coroner, Ana Ruiz died in hospital.', ['killed 1']],
    ['There were no suspects and nobody was injured.', ['injured 0']],
    ['The blast injured 11 people, eight from one family.', ['injured 11']],
    ["They laid it in her dying friend's hand.", []],
    ['They laid her dying friend down, and he died.', ['killed 1']],
    ['A man is wanted in the deadly shooting of a teenager.', ['killed 1']],
    ['Police arrested Marsha Lynch.', []],
    ['Two men from Arles and a woman from Brest were wounded.', ['injured 3']],
  ])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
});
