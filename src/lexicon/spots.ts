/** Spots without a name, where people are when something befalls them: "in a parked car", "on a front porch". Lower case, nouns in the singular. */
import { pluralOf, verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Where somebody was, or where something was done or found, on the scene. */
export const SPOT = 'spot';
/** Where somebody died, and where somebody was treated, by no name. */
export const DIED_AT = 'died at';
export const TREATED_AT = 'treated at';

export const ON_THE_SPOT: ReadonlySet<string> = new Set([SPOT, DIED_AT, TREATED_AT]);

/** The first of a line stands for all: what one report calls a car is a vehicle in another. */
const SORTS: readonly string[] = [
  'car vehicle automobile van minivan suv sedan taxi cab pickup limousine jeep hatchback rickshaw',
  'truck lorry tractor trailer',
  'boat canoe kayak dinghy raft',
  'tent caravan hut shack shelter',
  'home house residence apartment flat condo condominium townhouse townhome duplex bungalow cottage farmhouse dwelling cabin',
  'building high-rise tower tenement dormitory dorm complex',
  'porch veranda verandah patio deck stoop doorstep',
  'balcony terrace',
  'yard backyard garden lawn driveway courtyard',
  'alley alleyway passageway passage underpass',
  'street road roadway lane',
  'sidewalk pavement footpath curb kerb path trail',
  'lot car-park carpark',
  'bedroom',
  'kitchen',
  'bathroom restroom toilet lavatory shower bathtub bath',
  'basement cellar',
  'attic loft',
  'hallway corridor lobby foyer entrance doorway',
  'stairwell staircase stairway stair step',
  'elevator lift',
  'closet wardrobe cupboard',
  'bed crib cot bunk',
  'couch sofa armchair chair bench',
  'seat backseat',
  'trunk boot',
  'shed barn stable outbuilding greenhouse',
  'field meadow pasture paddock orchard vineyard',
  'forest wood woodland bush scrub',
  'ditch drain culvert sewer gutter',
  'creek stream brook pond canal',
  'pool',
  'dumpster bin skip',
  'roof rooftop',
  'classroom cafeteria canteen gym gymnasium locker-room',
  'cell dungeon cage',
  'office workshop boardroom',
  'crosswalk',
  'median verge shoulder roadside',
  'rubble wreckage debris ruin',
];

const sorts = new Map(
  SORTS.flatMap((line) => words(line).flatMap((word): [string, string][] => [word, pluralOf(word)].map((form) => [form, words(line)[0]!]))),
);
/** "driveway" of "yard": what sort of spot a noun names, in either number. */
export const spotOf = (noun: string): string | undefined => sorts.get(noun);
export const SPOT_NOUNS = wordSet([...sorts.keys(), 'room', 'park']);

/** Before a noun that says no more than what it is for: "a car park", "the living room". */
export const SPOTS_OF_TWO: ReadonlyMap<string, string> = new Map([
  ['car park', 'lot'],
  ['parking lot', 'lot'],
  ...words('living dining sitting hotel motel store back dressing waiting laundry').map((word): [string, string] => [`${word} room`, 'room']),
]);

/** Parts of a thing, before "of": the spot is a part of what follows. */
export const PARTS_OF_SPOTS = wordSet(
  words('back front rear side corner bottom top foot middle edge end entrance door window seat floor roof trunk steps block'),
);

/** Prepositions by which somebody is at a spot. */
export const AT_SPOT: ReadonlyMap<string, 'in' | 'near' | 'outside'> = new Map([
  ...words('in on inside at within').map((word): [string, 'in'] => [word, 'in']),
  ...words('near behind under underneath beneath beside').map((word): [string, 'near'] => [word, 'near']),
  ['outside', 'outside'],
]);
/** Prepositions by which somebody comes there or from there. */
export const BY_WAY = wordSet(words('into from onto'));
/** Verbs of coming, before "from". */
export const COMES_FROM = wordSet(words('emerge come step walk appear approach').flatMap(verbForms));

/** Verbs of being somewhere, said of people. */
export const IS_THERE = wordSet([
  ...words('sit stand sleep lie hide wait crouch kneel walk play jog cycle gather huddle stay').flatMap(verbForms),
  ...words('asleep seated trapped alone slumped collapsed passed'),
]);
/** Verbs of going somewhere. */
export const GOES_TO = wordSet(words('go walk run climb burst break jump barge crawl retreat storm drag lure chase').flatMap(verbForms));
/** How somebody is found there, and verbs by which a deed happens: between what tells of it and the spot. */
export const PASSED_OVER = wordSet([
  ...words('suffering bleeding dying fired'),
  ...words('happen occur take unfold erupt start begin break').flatMap(verbForms),
]);
export const FINDS = wordSet(words('found discovered located shots'));

/** Before "in the field", "in the house": what goes by such words and is no spot. */
export const NO_SPOTS: ReadonlySet<string> = new Set(
  words('river sea lake flower ocean white upper lower full opera auction publishing playing level military air data leading legal medical political'),
);

/** Nouns for where it happened, by which a place goes that the text has told already. */
export const SCENE_NOUNS = wordSet(words('scene spot'));
/** Said of those who die there, and of those who are cared for. */
export const DIES_THERE = wordSet(words('died dies dead deceased killed pronounced declared'));
export const TREATED_THERE = wordSet(words('treated examined treatment'));
