import type { Domain } from '../model/domain.js';

/** Attacks, strikes and those who take part in them. */
export const conflict: Domain = {
  name: 'conflict',
  events: [
    {
      name: 'attack',
      deliberate: true,
      means: [
        'drone', 'rocket', 'missile', 'cruise missile', 'mortar', 'fighter plane', 'fighter jet', 'warplane', 'helicopter', 'bomb', 'car bomb', 'truck bomb', 'suicide bomber', 'grenade', 'knife', 'machete', 'handgun', 'pistol', 'rifle',
        'shotgun', 'artillery', 'airstrike', 'air strike', 'aerial attack', 'explosive', 'mine',
      ],
      nouns: [
        'attack', 'strike', 'airstrike', 'air strike', 'raid', 'air raid', 'bombing', 'shelling', 'bombardment', 'assault', 'ambush', 'offensive', 'blast', 'rocket attack', 'drone attack', 'suicide attack',
        'shooting', 'stabbing', 'massacre', 'killing', 'gunfire', 'clash', 'invasion', 'drone strike', 'missile strike', 'rampage', 'gunfight', 'shootout', 'barrage', 'salvo', 'incursion',
      ],
      verbs: ['attack', 'bomb', 'shell', 'strike', 'storm', 'ambush', 'raid', 'hit', 'shoot', 'stab', 'target', 'open fire', 'down', 'invade'],
    },
    { name: 'ceasefire', nouns: ['ceasefire', 'truce', 'armistice', 'peace talks', 'peace deal', 'summit'], verbs: [] },
  ],
  attributes: [
    {
      name: 'targets hit',
      kind: 'quantity',
      evolves: 'grows',
      counts: { nouns: ['target', 'facility', 'site', 'base', 'location', 'position', 'installation', 'village', 'building'], only: true },
      cues: { done: ['strike', 'hit', 'bomb', 'shell', 'target', 'raid', 'attack'], counted: ['target'], against: ['strike', 'airstrike', 'raid', 'attack', 'bombing'] },
    },
    { name: 'shots fired', kind: 'quantity', evolves: 'revised', counts: { nouns: ['shot', 'round', 'bullet', 'shell casing'], only: true }, cues: { done: ['fire'], counted: ['gunshot', 'shell casing'] } },
    { name: 'rockets fired', kind: 'quantity', evolves: 'grows', counts: { nouns: ['rocket', 'missile', 'mortar', 'projectile'], only: true }, cues: { done: ['fire', 'launch'], counted: ['rocket', 'missile', 'mortar', 'shell', 'projectile'] }, unlike: ['drones used'] },
    { name: 'drones used', kind: 'quantity', evolves: 'grows', cues: { counted: ['drone', 'uav'] }, unlike: ['rockets fired'] },
    { name: 'attackers', kind: 'quantity', evolves: 'revised', members: true, cues: { counted: ['attacker', 'gunman', 'assailant', 'militant', 'bandit', 'insurgent', 'fighter', 'shooter', 'bomber'] } },
    { name: 'troops', kind: 'quantity', evolves: 'state', members: true, cues: { counted: ['troop', 'soldier'] } },
    { name: 'arrested', kind: 'quantity', countsPeople: true, evolves: 'grows', cues: { done: ['arrest', 'detain', 'take into custody', 'bring in', 'round up'], being: ['arrested', 'detained', 'in custody', 'under arrest', 'in detention', 'behind bars'], counted: ['arrest', 'detainee'], named: ['arrests', 'arrested', 'detained'], of: ['arrest', 'detention'] } },
    { name: 'abducted', kind: 'quantity', countsPeople: true, evolves: 'revised', cues: { done: ['abduct', 'kidnap', 'seize', 'take hostage', 'take', 'snatch', 'take captive'], counted: ['hostage', 'captive', 'abductee'] }, unlike: ['released', 'escaped', 'still held'] },
    { name: 'escaped', kind: 'quantity', countsPeople: true, evolves: 'grows', cues: { doing: ['escape', 'walk back', 'run away', 'get away', 'flee captivity'] }, unlike: ['released'] },
    { name: 'released', kind: 'quantity', countsPeople: true, evolves: 'grows', cues: { done: ['release', 'free', 'set free'], doing: ['regain freedom'], being: ['freed', 'released'] }, unlike: ['escaped', 'abducted'] },
    { name: 'still held', kind: 'quantity', countsPeople: true, evolves: 'state', cues: { being: ['in captivity', 'still held', 'held hostage', 'held captive', 'still captive'] }, unlike: ['abducted'] },
    { name: 'prisoners exchanged', kind: 'quantity', evolves: 'grows', members: true, cues: { counted: ['prisoner', 'detainee'], done: ['exchange', 'swap'] } },
    { name: 'ransom paid', kind: 'quantity', evolves: 'revised', cues: { counted: ['ransom'] }, unlike: ['ransom demanded'] },
  ],
};
