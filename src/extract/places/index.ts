/**
 * Where events happened, and the places of their course: epicentre, the ends of a way, the facility, where somebody was arrested.
 */
import { CUSTODY, SENDING, TAKEN_TO } from '../../lexicon/facilities.js';
import { excerpt, overlaps } from '../../model/span.js';
import type { Events } from '../events/index.js';
import type { Line, Reading } from '../reading.js';
import type { PlaceMention } from '../recognisers/places/index.js';
import { destinationsIn } from './destinations.js';
import { type Place, placeOf } from './drafts.js';
import { facilitiesIn, type Facility } from './facilities.js';
import { fledOf } from './flights.js';
import { homeOf } from './homes.js';
import { endsIn } from './journey.js';
import { SPOT, SPOT_NOUNS } from '../../lexicon/spots.js';
import { onSceneIn } from './on-scene.js';
import { spotsIn } from './spots.js';
import { isEpicentre, isOfArrest, reached, sceneOf, type Setting } from './scene.js';
import { landsIn } from './lands.js';
import { labelled, venuesIn } from './venues.js';
import { hasAny, mayHave } from '../language/gates.js';
import { someBetween } from '../language/words.js';
import { concatMap } from '../lists.js';

/** The lines that tell what happened before they tell anything else. */
const LEAD = 8;

/** Where the hurt and the accused were taken may be told anywhere in a report. */
const maySend = ({ sentence }: Line): boolean => hasAny(sentence, SENDING) || hasAny(sentence, CUSTODY);

/** What a line tells of buildings: those that something is at, and those that people were taken to. */
const buildingsIn = ({ reading, line, on }: Setting): { readonly facilities: readonly Facility[]; readonly destinations: readonly Facility[] } => {
  const leads = on.length > 0 || line.number < LEAD;
  const sends = maySend(line);
  if (!leads && !sends) return NO_BUILDINGS;
  const facilities = facilitiesIn(reading, line, new Set(on.map(({ trigger }) => trigger.first)));
  return {
    facilities: leads ? facilities : facilities.filter(({ sort }) => TAKEN_TO.has(sort)),
    destinations: sends ? destinationsIn(reading, line, facilities) : [],
  };
};
const NO_BUILDINGS = { facilities: [], destinations: [] };

const IN_TOWN = /^(,? )in /;

/** "Elm Hospital [in Varn]": a house that people are taken to, with the town that it is said to be in, which tells more than its name. */
const withTown = ({ reading: { prose }, line }: Setting, each: Facility): Facility => {
  const { sort, value, span } = each;
  if (!TAKEN_TO.has(sort)) return each;
  const behind = IN_TOWN.exec(prose.text.slice(span.end, span.end + 5));
  const start = span.end + (behind?.[1]?.length ?? 0);
  const town = behind && value.names.length > 0 ? line.places.find((mention) => mention.span.start === start && mention.value.relation === 'in') : undefined;
  if (!town) return each;
  const whole = excerpt(prose.text, span.start, town.span.end);
  return { ...each, value: { ...value, words: whole.text, within: town.value.names }, span: whole.span };
};

/** The tokens of a line that say what befell somebody, or what happened. */
const deedsIn = ({ line, on }: Setting): readonly number[] => [
  ...on.map(({ trigger }) => trigger.first),
  ...line.cues.filter(({ attribute, role }) => role && attribute.harms === true).map(({ first }) => first),
];

const REACH = 12;
/** Whether a token stands behind what happened, as far as one clause goes. */
const followsDeed = ({ reading: { prose } }: Setting, at: number, deeds: readonly number[]): boolean =>
  deeds.some((deed) => deed < at && at - deed <= REACH && !someBetween(prose.tokens, deed, at, ({ text }) => text === ',' || text === ';'));

/** Told as a scene without a word for the event. */
const isLeading = (setting: Setting, land: PlaceMention): boolean => {
  // "a loft at Ely, on the north coast": it says more of what has a name.
  if (setting.line.places.some(({ last }) => last === land.first) || isOfArrest(setting, land)) return false;
  const scene = sceneOf(setting, land);
  return scene !== undefined && scene.of === undefined;
};

/** Scenes without the name of a place: sides of towns, businesses, what a label announces. */
const unlistedIn = (setting: Setting, known: readonly Facility[]): readonly Place[] => {
  const { reading, events, line } = setting;
  const deeds = deedsIn(setting);
  const venues = (deeds.length > 0 ? venuesIn(reading, line, deeds) : []).filter(({ span }) => !known.some((each) => overlaps(each.span, span)));
  const label = labelled(reading, line);
  return [
    ...landsIn(reading, line)
      .filter((each) => followsDeed(setting, each.first, deeds) || isLeading(setting, each))
      .map((each) => placeOf('place', each, events.at(line, each.first), 'a land by the sort of it')),
    ...venues.map((each) => placeOf('place', each, events.at(line, each.first), each.rule)),
    ...(label ? [placeOf('place', label, events.main, label.rule)] : []),
  ];
};

/** Spots without a name, but for those that `told` has already. */
const spotsOf = (setting: Setting, told: readonly Place[]): readonly Place[] => {
  const { reading, events, line } = setting;
  const spots = mayHave(line.sentence, SPOT_NOUNS) ? spotsIn(reading, line, new Set(deedsIn(setting))) : [];
  return [
    ...onSceneIn(reading, line).map((each) => placeOf(each.attribute, each, events.at(line, each.first), 'on the scene')),
    ...spots
      .filter(({ span }) => !told.some((each) => overlaps(each.span, span)))
      .map((each) => placeOf(SPOT, each, events.at(line, each.first), 'spot of no name')),
  ];
};

const ofLine = (setting: Setting): readonly Place[] => {
  const { reading, events, line } = setting;
  const ends = endsIn(reading, line).filter((end) => !line.places.some((mention) => mention.first === end.first && reached(setting, mention)));
  const buildings = buildingsIn(setting);
  const towned = (each: Facility): Facility => withTown(setting, each);
  const [facilities, destinations] = [buildings.facilities.map(towned), buildings.destinations.map(towned)];
  // The town of the hospital is not where it happened, but where it happened there.
  const away = [...facilities, ...destinations].filter(({ value }) => value.within !== undefined);
  const drafts: Place[] = [];
  for (const mention of line.places) {
    if (mention.dateline || mention.value.names.length === 0 || ends.some(({ first }) => mention.first === first)) continue;
    if (destinations.some(({ first }) => mention.first <= first && first < mention.last)) continue;
    const home = homeOf(reading, line, mention);
    // "a fire at a mill in Arles" tells where it burned, and of the mill no more.
    const isScene = setting.on.some(({ trigger }) => trigger.placed.includes(mention));
    if (!isScene && away.some(({ span }) => overlaps(span, mention.span))) continue;
    if (home && (home.alone || !isScene))
      drafts.push({ ...placeOf(home.attribute, mention, events.main, 'whose home or seat it is'), scope: { who: home.who } });
    if (home?.alone) continue;
    const fled = fledOf(reading, line, mention);
    if (fled) {
      drafts.push(placeOf(fled, mention, events.at(line, mention.first), 'where somebody fled'));
      continue;
    }
    if (isOfArrest(setting, mention)) {
      drafts.push(placeOf('place of arrest', mention, events.at(line, mention.first), 'where somebody was arrested'));
      continue;
    }
    const scene = sceneOf(setting, mention);
    const event = scene?.event ?? events.main;
    if (isEpicentre(setting, mention, event)) drafts.push(placeOf('epicentre', mention, scene?.event ?? events.at(line, mention.first), 'epicentre'));
    else if (scene) drafts.push(placeOf(scene.of === undefined ? 'place' : `place of ${scene.of}`, mention, scene.event, scene.rule));
  }
  for (const end of ends) drafts.push(placeOf(end.attribute, end, events.at(line, end.first), 'end of a way'));
  drafts.push(...unlistedIn(setting, facilities));
  for (const each of facilities) drafts.push(placeOf(each.sort, each, events.at(line, each.first), 'facility'));
  for (const each of destinations) drafts.push(placeOf(each.sort, each, events.at(line, each.first), 'where people were taken'));
  return drafts;
};

/** Where events happened: the places and facilities that belong to the words that name them, and the ends of their ways. */
export const placesIn = (reading: Reading, events: Events): readonly Place[] => {
  const speech = new Set(reading.attributions.map(({ cue }) => cue.span.start));
  return concatMap(reading.lines, (line) => {
    const setting: Setting = { reading, events, line, on: events.on(line), speech };
    const told = line.places.length > 0 || setting.on.length > 0 || line.number < LEAD || maySend(line) ? ofLine(setting) : [];
    return [...told, ...spotsOf(setting, told)];
  });
};
