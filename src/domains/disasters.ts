import type { Domain } from '../model/domain.js';

/** Earthquakes, floods, fires, storms, and what they leave behind. */
export const disasters: Domain = {
  name: 'disasters',
  events: [
    { name: 'earthquake', nouns: ['earthquake', 'quake', 'tremor', 'seismic movement', 'temblor'], verbs: [] },
    { name: 'flood', nouns: ['flood', 'flooding', 'floodwater', 'deluge', 'flash flood'], verbs: ['flood', 'inundate'] },
    { name: 'fire', nouns: ['fire', 'blaze', 'wildfire', 'bushfire', 'inferno'], verbs: ['burn'] },
    { name: 'storm', nouns: ['storm', 'hurricane', 'cyclone', 'typhoon', 'tornado', 'blizzard', 'heatwave'], verbs: [] },
    { name: 'landslide', nouns: ['landslide', 'mudslide', 'avalanche', 'rockfall'], verbs: [] },
    { name: 'eruption', nouns: ['eruption'], verbs: ['erupt'] },
    { name: 'explosion', nouns: ['explosion', 'blast'], verbs: ['explode'], alsoCalled: ['fire'] },
    { name: 'collapse', nouns: ['collapse', 'cave-in'], verbs: ['collapse', 'cave in'] },
    { name: 'spill', nouns: ['spill', 'leak'], verbs: ['spill', 'leak'] },
    { name: 'outbreak', nouns: ['outbreak', 'epidemic', 'pandemic'], verbs: [] },
    { name: 'stampede', nouns: ['stampede', 'crush', 'crowd crush'], verbs: [] },
  ],
  attributes: [
    { name: 'magnitude', kind: 'quantity', evolves: 'revised', cues: { named: ['magnitude', 'richter'], counted: ['magnitude'] }, units: ['', 'magnitude'] },
    { name: 'depth', kind: 'quantity', evolves: 'revised', cues: { named: ['depth'], being: ['deep', 'underground', 'below the surface'] }, units: ['length'] },
    { name: 'aftershocks', kind: 'quantity', evolves: 'grows', cues: { counted: ['aftershock', 'replica'] } },
    { name: 'homes destroyed', kind: 'quantity', evolves: 'grows', counts: { nouns: ['home', 'house', 'dwelling', 'building', 'structure'], only: true }, cues: { counted: [], done: ['destroy', 'flatten', 'level', 'raze', 'gut'], doing: ['collapse'], being: ['destroyed', 'on the ground', 'collapsed', 'flattened'], named: ['houses destroyed', 'homes destroyed'] }, unlike: ['homes damaged'] },
    { name: 'homes damaged', kind: 'quantity', evolves: 'grows', counts: { nouns: ['home', 'house', 'dwelling', 'building', 'structure'], only: true }, cues: { done: ['damage'], being: ['damaged', 'partly damaged'], named: ['houses damaged', 'houses partly damaged', 'homes damaged'] }, unlike: ['homes destroyed'] },
    { name: 'rainfall', kind: 'quantity', evolves: 'fixed', cues: { counted: ['rain', 'rainfall'], named: ['rainfall', 'rain'], being: ['of rain', 'of rain fell'] }, units: ['length'] },
    { name: 'wind speed', kind: 'quantity', evolves: 'fixed', cues: { named: ['wind', 'gust', 'wind speed'] }, units: ['speed'] },
    { name: 'peak', kind: 'quantity', evolves: 'revised', cues: { named: ['peak', 'crest', 'rise'] }, units: ['length'] },
    { name: 'area burned', kind: 'quantity', evolves: 'grows', cues: { done: ['burn', 'scorch', 'char', 'consume'], doing: ['burn out', 'burn'] }, units: ['area'] },
    { name: 'contained', kind: 'quantity', evolves: 'grows', cues: { being: ['contained'], named: ['containment'] }, units: ['%'] },
    { name: 'damage', kind: 'quantity', evolves: 'revised', cues: { named: ['damage', 'loss', 'losses', 'cost'], counted: ['damage', 'loss'] }, units: ['money'] },
    { name: 'cases', kind: 'quantity', evolves: 'grows', cues: { counted: ['case', 'infection'], named: ['cases', 'infections'] } },
    { name: 'bridges', kind: 'quantity', evolves: 'revised', members: true, cues: { counted: ['bridge'] } },
    { name: 'wave height', kind: 'quantity', evolves: 'fixed', cues: { named: ['wave'] }, units: ['length'] },
    { name: 'firefighters', kind: 'quantity', evolves: 'state', members: true, cues: { counted: ['firefighter', 'fireman', 'fire fighter'] } },
    { name: 'rescuers', kind: 'quantity', evolves: 'state', members: true, cues: { counted: ['rescuer', 'rescue worker'] } },
  ],
};
