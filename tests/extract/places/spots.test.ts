/** Spots without a name: where people were, where something was done or found, and what was done on the scene. */
import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

const SPOTS: ReadonlySet<string> = new Set(['spot', 'died at', 'treated at']);
const read = (text: string): readonly string[] =>
  claimsOf({ id: 'a', publisher: 'The Gazette', publishedAt: '2024-06-14T18:00:00Z', text }, domains).flatMap((claim) =>
    claim.kind === 'place' && SPOTS.has(claim.attribute) ? [`${claim.attribute}: ${claim.value.relation} ${claim.value.words}`] : [],
  );

describe('spots', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A man was shot dead on Monday. He was sitting in a parked car.', ['spot: in parked car']],
    ['A woman was stabbed in the kitchen of her home on Monday.', ['spot: in kitchen of her home']],
    ['A woman was stabbed behind a neighbour’s shed.', ['spot: near neighbour’s shed']],
    ['The girl was shot in the neck on the front porch of a house.', ['spot: in front porch of a house']],
    ['Two bodies were found in the back seat of a burning car after the shooting.', ['spot: in back seat of a burning car']],
    ['The gunmen burst into a back bedroom and killed him.', ['spot: in back bedroom']],
    ['Two men emerged from an alley and shot him dead.', ['spot: in alley']],
    ['A baby was wounded by shots fired from a rooftop.', ['spot: in rooftop']],
    ['The attack happened in the stairwell of an apartment complex.', ['spot: in stairwell of an apartment complex']],
    ['A fire broke out in the attic of a house. It killed two.', ['spot: in attic of a house']],
    ['Shots were fired outside of a house in Lyon.', ['spot: outside house']],
    ['Three people were trapped in a lift after the fire. Two died.', ['spot: in lift']],
    ['The explosion in a block of flats killed two.', ['spot: in block of flats']],
    ['A man was stabbed in the parking lot of a store.', ['spot: in parking lot of a store']],
    ['A man was stabbed on the path to the sea.', ['spot: in path']],
    ['The victims were at the home when the shooting began.', ['spot: in home']],
    ['Ann Roe was found dead in her bed on Monday.', ['spot: in her bed']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['where nothing was done', 'The man was not shot in a car.'],
    ['where somebody may have been', 'The suspect could be hiding in a garden. He killed two.'],
    ['a story in which nobody came to harm', 'She sat in a garden and read. Nothing else was on her mind.'],
    ['where somebody lives', 'A man was shot by a friend who lives in the building.'],
    ['a house of that name', 'The minister was in the upper house when the fighting began.'],
    ['what something is made in', 'The boat sank in a river bed.'],
    ['what moves there by itself', 'The gas came from the street and killed two.'],
    ['what hit somebody', 'A man was struck by a car and died.'],
    ['the word before another noun', 'A man was shot in a house fire probe.'],
    ['a place with a name', 'A man was shot in the Lyon garden.'],
    ['what goes by such a word', 'A man was shot and lay in a pool of blood.'],
    ['a way to something else', 'A man was stabbed on the path to recovery.'],
    ['a question', 'Was the man shot in a car?'],
    ['the next clause', 'A man was shot and his wife, an aide, keeps a boat in the yard.'],
  ])('not %s', (_, text) => expect(read(text)).toEqual([]));
});

describe('on the scene', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A bus crashed. The driver was pronounced dead at the scene.', ['died at: in scene']],
    ['Two men died on the spot.', ['died at: in spot']],
    ['The others were treated for cuts at the scene.', ['treated at: in scene']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['who did not', 'The driver was not pronounced dead at the scene.'],
    ['a question', 'A bus crashed. Was the driver treated at the scene?'],
    ['another scene', 'He died at the scene of an earlier crash.'],
    ['what was found there', 'Two died. A knife was found at the scene.'],
    ['those who look into it', 'Two died. The crime scene officers left.'],
  ])('not %s', (_, text) => expect(read(text)).toEqual([]));
});

describe('where people fled', () => {
  const fled = (text: string): readonly string[] =>
    claimsOf({ id: 'a', publisher: 'The Gazette', publishedAt: '2024-06-14T18:00:00Z', text }, domains).flatMap((claim) =>
      claim.kind === 'place' && claim.attribute.startsWith('fled') ? [`${claim.attribute}: ${claim.value.words} ${claim.certainty}`] : [],
    );
  test.each<readonly [string, readonly string[]]>([
    ['A man was shot. The suspect fled with his wife and her son to Mexico.', ['fled to: Mexico stated']],
    ['Thousands fled across the border into Chad after the attack.', ['fled to: Chad stated']],
    ['He is believed to have escaped to Turkey.', ['fled to: Turkey hedged']],
    ['He was hurt by a nurse who fled Syria in 2015.', ['fled from: Syria stated']],
    ['Two men escaped from Sudan.', ['fled from: Sudan stated']],
  ])('%s', (text, expected) => expect(fled(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['what is denied', 'He denied that he had fled to Turkey.'],
    ['an accusation', 'He was accused of fleeing to Turkey.'],
    ['what may come', 'He may flee to Turkey, a judge said.'],
    ['what was only tried', 'He was caught as he was trying to flee to Turkey.'],
    ['what was meant to be', 'He intended to flee to Turkey.'],
    ['a question', 'Did he flee to Turkey?'],
    ['another verb', 'People fled as the army advanced to Mosul.'],
    ['where somebody stayed', 'She never fled to Chad.'],
    ['where it was', 'He fled the scene in Mosul.'],
    ['who fled', 'Mosul was burning and families fled.'],
    ['the sentence before', 'Two men fled. Mosul was burning as others fled.'],
  ])('not %s', (_, text) => expect(fled(text)).toEqual([]));
});
