/** Words by which to be hit is to be hurt. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Where somebody may be hurt. */
export const BODY_PARTS = wordSet(
  words(`body head face neck throat chest abdomen stomach torso back shoulder shoulders arm arms hand hands finger fingers wrist elbow hip hips buttocks buttock thigh thighs leg legs knee knees calf ankle foot feet groin eye eyes ear cheek jaw forehead
   lip lips mouth nose ankles calves ears cheeks jaws wrists elbows skull spine ribs rib ribcage pelvis lung lungs liver kidney temple toe toes thumb heel heels shin shins collarbone`),
);

/** What hits people, and where: "struck by a bullet", "hit in the leg". */
export const HARM: ReadonlySet<string> = new Set([
  ...words(
    'bullet bullets gunfire gunshot gunshots shot shots shooting gunman gun guns weapon weapons firearm shotgun handgun pistol rifle buckshot pellet pellets crossfire shrapnel fragment fragments debris glass knife blade arrow lightning stone stones brick',
  ),
  ...BODY_PARTS,
]);

/** Words for wounds that are not bad. */
export const SLIGHT = wordSet(['slightly', 'lightly', 'slight', 'light', 'minor', 'superficial']);

/** What somebody may have suffered, by no more than that it hurts. */
export const INJURIES = wordSet(words('injuries injury wounds wound'));

/** Before injuries at the head of a sentence: they are of all who were hurt. */
export const OF_ALL = wordSet(words('their all the both'));

/** Verbs of having an injury, before it, and the preposition that stands for them. */
export const SUFFERS = wordSet(words('suffered sustained received with suffering sustaining has had have from for'));

/** Between those and what is broken: how many, and whose. */
export const ONES_OWN = wordSet(words('a an his her the two three several'));

/** A sentence with one of these tells of shots or of a fire. */
export const ARMS_OR_FIRE = wordSet(words('fire shots gunfire bullet bullets gun shooting shot killed wounded injured'));

/** Before somebody in a car: it is done to him. */
export const SUFFERED_BY = wordSet(words('shot hit struck killed wounded injured'));

/** Before a part of the body: "in the left". */
export const BESIDE_PART: ReadonlySet<string> = new Set(words('in on the his her their left right upper lower'));

/** Adjectives of bad injuries: that there are none such leaves room for others. */
export const WORST = wordSet(words('life-threatening threatening serious severe critical grave major significant lasting'));

/** What tells of a wound how it was made. */
export const WOUND_SORTS = wordSet(words('gunshot stab bullet knife shotgun shrapnel puncture blast burn crush'));
/** The nouns behind those. */
export const WOUNDED_BY = wordSet(words('wound wounds injury injuries'));
/** What somebody may suffer that tells by itself what it is. */
export const AILMENTS = wordSet(
  words(
    'burns cuts bruises bruising concussion lacerations laceration inhalation hypothermia dehydration exhaustion shock scratches abrasions whiplash frostbite heatstroke poisoning',
  ),
);
