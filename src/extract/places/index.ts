/**
 * Where events happened, and the places of their course: epicentre, the ends of a way, the facility.
 */
import { CUSTODY, SENDING } from '../../lexicon/facilities.js';
import type { Events } from '../events/index.js';
import type { Line, Reading } from '../reading.js';
import { destinationsIn } from './destinations.js';
import { type Place, placeOf } from './drafts.js';
import { facilitiesIn } from './facilities.js';
import { endsIn } from './journey.js';
import { isEpicentre, reached, sceneOf, type Setting } from './scene.js';
import { hasAny } from '../language/gates.js';
import { concatMap } from '../lists.js';

/** The lines that tell what happened before they tell anything else. */
const LEAD = 8;

/** Where the hurt and the accused were taken may be told anywhere in a report. */
const maySend = ({ sentence }: Line): boolean => hasAny(sentence, SENDING) || hasAny(sentence, CUSTODY);
const TAKEN_TO: ReadonlySet<string> = new Set(['hospital', 'prison']);

const ofLine = (setting: Setting): readonly Place[] => {
  const { reading, events, line, on } = setting;
  const ends = endsIn(reading, line).filter((end) => !line.places.some((mention) => mention.first === end.first && reached(setting, mention)));
  const drafts: Place[] = [];
  for (const mention of line.places) {
    if (mention.dateline || mention.value.names.length === 0 || ends.some(({ first }) => mention.first === first)) continue;
    const scene = sceneOf(setting, mention);
    const event = scene?.event ?? events.main;
    if (isEpicentre(setting, mention, event)) drafts.push(placeOf('epicentre', mention, scene?.event ?? events.at(line, mention.first), 'epicentre'));
    else if (scene) drafts.push(placeOf('place', mention, scene.event, scene.rule));
  }
  for (const end of ends) drafts.push(placeOf(end.attribute, end, events.at(line, end.first), 'end of a way'));
  const leads = on.length > 0 || line.number < LEAD;
  const sends = maySend(line);
  if (!leads && !sends) return drafts;
  const facilities = facilitiesIn(reading, line, new Set(on.map(({ trigger }) => trigger.first)));
  const destinations = sends ? destinationsIn(reading, line, facilities) : [];
  for (const each of facilities) if (leads || TAKEN_TO.has(each.sort)) drafts.push(placeOf(each.sort, each, events.at(line, each.first), 'facility'));
  for (const each of destinations) drafts.push(placeOf(each.sort, each, events.at(line, each.first), 'where people were taken'));
  return drafts;
};

/** Where events happened: the places and facilities that belong to the words that name them, and the ends of their ways. */
export const placesIn = (reading: Reading, events: Events): readonly Place[] => {
  const speech = new Set(reading.attributions.map(({ cue }) => cue.span.start));
  return concatMap(reading.lines, (line) => {
    const on = events.on(line);
    return line.places.length > 0 || on.length > 0 || line.number < LEAD || maySend(line) ? ofLine({ reading, events, line, on, speech }) : [];
  });
};
