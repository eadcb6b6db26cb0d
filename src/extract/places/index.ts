/**
 * Where events happened, and the places of their course: epicentre, the ends of a way, the facility.
 */
import type { Events } from '../events/index.js';
import type { Line, Reading } from '../reading.js';
import { type Place, placeOf } from './drafts.js';
import { facilitiesIn } from './facilities.js';
import { endsIn } from './journey.js';
import { isEpicentre, reached, sceneOf } from './scene.js';

/** The lines that tell what happened before they tell anything else. */
const LEAD = 8;

const ofLine = (reading: Reading, events: Events, line: Line, speech: ReadonlySet<number>): readonly Place[] => {
  const arrived = line.places.filter((mention) => reached(reading, events, line, mention, speech));
  const ends = endsIn(reading, line).filter((end) => !arrived.some(({ first }) => first === end.first));
  const places = line.places.flatMap((mention): Place[] => {
    if (mention.dateline || mention.value.names.length === 0 || ends.some(({ first }) => mention.first === first)) return [];
    const scene = sceneOf(reading, events, line, mention, speech);
    const event = scene?.event ?? events.at(line, mention.first);
    if (isEpicentre(reading, line, mention, event)) return [placeOf('epicentre', mention, event, 'epicentre')];
    return scene ? [placeOf('place', mention, scene.event, scene.rule)] : [];
  });
  const ways = ends.map((end) => placeOf(end.attribute, end, events.at(line, end.first), 'end of a way'));
  const scenic = events.on(line).length > 0 || line.number < LEAD;
  const facilities = scenic ? facilitiesIn(reading, line).map((each) => placeOf(each.sort, each, events.at(line, each.first), 'facility')) : [];
  return [...places, ...ways, ...facilities];
};

/** Where events happened: the places and facilities that belong to the words that name them, and the ends of their ways. */
export const placesIn = (reading: Reading, events: Events): readonly Place[] => {
  const speech = new Set(reading.attributions.map(({ cue }) => cue.span.start));
  return reading.lines.flatMap((line) => (line.names.length + line.places.length > 0 || line.number < LEAD ? ofLine(reading, events, line, speech) : []));
};
