/** Pairs of reports whose figures, names, hours or places look alike and are of different things, by the sort of difference. */
export interface Unlike {
  readonly family: string;
  readonly pairs: readonly (readonly [first: string, second: string])[];
}

export const UNLIKE: readonly Unlike[] = [
  {
    family: 'the price of one thing and of another',
    pairs: [
      [
        'Lumeria Electronics unveiled its new phone on Tuesday. The phone will be sold at a price of $799.',
        'Lumeria Electronics unveiled its new phone on Tuesday. The charger will be sold separately at a price of $39.',
      ],
      [
        'The Arden museum reopens on Friday after two years of work. An adult ticket costs 24 euros.',
        'The Arden museum reopens on Friday after two years of work. The audio guide costs 6 euros.',
      ],
      [
        'Carmaker Velant presented its electric hatchback in Turin. The car is priced at 31,500 euros.',
        'Carmaker Velant presented its electric hatchback in Turin. The optional battery pack is priced at 4,200 euros.',
      ],
    ],
  },
  {
    family: 'since a day and on a day',
    pairs: [
      [
        'Fighting went on in the Oravo valley on Thursday. Some 65 people have been killed since October, aid workers said.',
        'Fighting went on in the Oravo valley on Thursday. Four people were killed on Thursday, aid workers said.',
      ],
      [
        'Police broke up another march in Kelmont. The police have arrested 310 people since the protests began.',
        'Police broke up another march in Kelmont. Police arrested 28 people on Wednesday night.',
      ],
      [
        'Measles is spreading in the province of Tarl. This year 1,140 cases have been reported, the ministry said.',
        'Measles is spreading in the province of Tarl. Last week 96 cases were reported, the ministry said.',
      ],
    ],
  },
  {
    family: 'planned and done so far',
    pairs: [
      [
        'Bank Holm is shrinking its branches. It plans to cut 1,200 jobs by the end of next year.',
        'Bank Holm is shrinking its branches. It has cut 300 jobs so far.',
      ],
      [
        'The ministry is resettling the villagers of Duna. It aims to move 5,000 people before the rains.',
        'The ministry is resettling the villagers of Duna. So far it has moved 850 people.',
      ],
      [
        'Norland has promised tanks to its neighbour. It will deliver 40 tanks, the defence minister said.',
        'Norland has promised tanks to its neighbour. It has already delivered 12 tanks, the defence minister said.',
      ],
    ],
  },
  {
    family: 'ages of two people of one surname',
    pairs: [
      [
        'A couple died in a house fire in Brenz on Monday. Maria Keller, 71, was found in the kitchen.',
        'A couple died in a house fire in Brenz on Monday. Josef Keller, 74, was found on the stairs.',
      ],
      [
        'Two brothers drowned off Sandhaven on Sunday. Tom Ashby, 19, was an apprentice.',
        'Two brothers drowned off Sandhaven on Sunday. Luke Ashby, 22, was a student.',
      ],
      [
        'Police named the victims of the crash on the A4. Lena Brandt was 34 years old.',
        'Police named the victims of the crash on the A4. Nina Brandt was 6 years old.',
      ],
    ],
  },
  {
    family: 'two people of one surname',
    pairs: [
      [
        'Troops detained opposition members in Sarid on Friday. Omar Haddad, a lawyer, was released on bail.',
        'Troops detained opposition members in Sarid on Friday. Karim Haddad, a doctor, was charged with treason.',
      ],
      [
        'The Olsen trial opened in Bergby on Monday. Prosecutors accuse Erik Olsen of fraud.',
        'The Olsen trial opened in Bergby on Monday. Ingrid Olsen was acquitted of fraud.',
      ],
      [
        'Two climbers were caught in an avalanche on Mount Tarsk. Anna Novak was found alive.',
        'Two climbers were caught in an avalanche on Mount Tarsk. Pavel Novak was found dead.',
      ],
    ],
  },
  {
    family: 'an hour in a zone and an hour of the place',
    pairs: [
      [
        'A quake shook the island of Solenga on Tuesday. It struck at 11:10 GMT, the survey said.',
        'A quake shook the island of Solenga on Tuesday. It struck at 6:10 a.m. local time, residents said.',
      ],
      [
        'The rocket carrying the Ilmen satellite lifted off on Thursday at 18:40 UTC.',
        'The rocket carrying the Ilmen satellite lifted off on Thursday at 3:40 p.m. local time.',
      ],
      [
        'The ferry Brisa sank off Corvale on Monday. It went down at 0420 GMT, the coast guard said.',
        'The ferry Brisa sank off Corvale on Monday. It went down at 10:20 in the morning local time, a survivor said.',
      ],
    ],
  },
  {
    family: 'a quake and its aftershock',
    pairs: [
      [
        'An earthquake shook Tarsos province on Monday. It had a magnitude of 7.1 and struck at 04:12.',
        'An earthquake shook Tarsos province on Monday. An aftershock of magnitude 5.2 struck at 05:40.',
      ],
      [
        'A magnitude 6.4 earthquake hit northern Velia on Saturday, at a depth of 10 km.',
        'After the earthquake that hit northern Velia on Saturday, the strongest aftershock measured 4.9, at a depth of 18 km.',
      ],
      [
        'Residents of Kemra fled into the streets on Wednesday as a 6.9-magnitude quake struck.',
        'Residents of Kemra fled into the streets again on Wednesday as a 5.5-magnitude aftershock followed the quake.',
      ],
    ],
  },
  {
    family: 'where it was and where it was felt',
    pairs: [
      [
        'A strong earthquake shook Ecuador on Friday. The epicentre was 30 km south of Quito.',
        'A strong earthquake shook Ecuador on Friday. It was felt 200 km away.',
      ],
      [
        'A blast tore through a chemical plant on Friday, 12 km west of Darnow.',
        'A blast tore through a chemical plant near Darnow on Friday. It was heard 60 km east of Darnow.',
      ],
      ['The volcano Rucan erupted on Sunday, 45 km north of Puerto Alba.', 'The volcano Rucan erupted on Sunday. Ash fell 120 km south of Puerto Alba.'],
    ],
  },
  {
    family: 'crowds of two cities',
    pairs: [
      [
        'Poles marched for the courts on Sunday. About 40,000 people marched in Warsaw, police said.',
        'Poles marched for the courts on Sunday. About 8,000 people marched in Krakow, police said.',
      ],
      [
        'Farmers blocked roads across Gaulia on Monday. In Rennes 300 tractors took part.',
        'Farmers blocked roads across Gaulia on Monday. In Toulon 80 tractors took part.',
      ],
      [
        'Fans welcomed the champions home. 500,000 people lined the streets of Lisbon.',
        'Fans welcomed the champions home. 70,000 people lined the streets of Braga.',
      ],
    ],
  },
  {
    family: 'rain on one city and on another',
    pairs: [
      [
        'Storm Berta crossed Portugal on Tuesday. It dropped 120 mm of rain on Porto.',
        'Storm Berta crossed Portugal on Tuesday. It dropped 45 mm of rain on Lisbon.',
      ],
      [
        'A heatwave holds southern Europe. The temperature reached 44.1 degrees Celsius in Seville on Monday.',
        'A heatwave holds southern Europe. The temperature reached 39.6 degrees Celsius in Madrid on Monday.',
      ],
      ['Winter storm Odin hit the Alps. Some 80 cm of snow fell on Davos.', 'Winter storm Odin hit the Alps. Some 35 cm of snow fell on Innsbruck.'],
    ],
  },
  {
    family: 'one quarter and another',
    pairs: [
      [
        'Chipmaker Novar reported results on Wednesday. Revenue of the third quarter was 4.1 billion dollars.',
        'Chipmaker Novar reported results on Wednesday. Revenue of the second quarter was 3.6 billion dollars.',
      ],
      [
        'Airline Transalpia published its figures. It made a profit of 210 million euros in the first half.',
        'Airline Transalpia published its figures. It made a profit of 95 million euros in the same half of last year.',
      ],
      [
        'The statistics office published the jobless figures. Unemployment was 6.2% in March.',
        'The statistics office published the jobless figures. Unemployment was 5.9% in February.',
      ],
    ],
  },
  {
    family: 'all of a sort and those of one nationality',
    pairs: [
      [
        'A bus fell into a ravine near Cusora on Monday. Eight tourists were killed.',
        'A bus fell into a ravine near Cusora on Monday. Three British tourists were killed.',
      ],
      ['A boat capsized off Maruna on Sunday. Twenty-one divers were rescued.', 'A boat capsized off Maruna on Sunday. Five German divers were rescued.'],
      [
        'Gunmen raided a mine in Kadowa on Thursday. Eleven workers were kidnapped.',
        'Gunmen raided a mine in Kadowa on Thursday. Two Chinese workers were kidnapped.',
      ],
    ],
  },
  {
    family: 'a region and a village in it',
    pairs: [
      [
        'Floods hit northern Albania on Saturday. In northern Albania 14 people were killed.',
        'Floods hit northern Albania on Saturday. In the village of Kodra five people were killed.',
      ],
      [
        'A cyclone crossed the coast of Odamba on Tuesday. The storm destroyed 2,300 homes across the state.',
        'A cyclone crossed the coast of Odamba on Tuesday. In the town of Palur 140 homes were destroyed.',
      ],
      [
        'Shelling went on in the Lenz region on Friday. Nine people were wounded in the region.',
        'Shelling went on in the Lenz region on Friday. In Marka, a suburb of Lenz, two people were wounded.',
      ],
    ],
  },
  {
    family: 'with the attacker and without',
    pairs: [
      [
        'A man opened fire in a Denbury bar on Saturday. Seven people died, including the attacker.',
        'A man opened fire in a Denbury bar on Saturday. Six people and the attacker died.',
      ],
      [
        'A pilot crashed his plane into an office in Carlow. Four people were killed, including the pilot.',
        'A pilot crashed his plane into an office in Carlow. Three people were killed besides the pilot.',
      ],
      [
        'A bomber struck a checkpoint in Sarwan on Monday, killing five people, not counting the bomber.',
        'A bomber struck a checkpoint in Sarwan on Monday. Six people were killed, the bomber among them.',
      ],
    ],
  },
  {
    family: 'a sentence and the part of it to be served',
    pairs: [
      [
        'A court in Milav sentenced the former mayor on Thursday. He was sentenced to six years in prison, two of them suspended.',
        'A court in Milav sentenced the former mayor on Thursday. He will serve four years in prison.',
      ],
      [
        'Banker Ulrich Stamm was convicted in Basel. He was jailed for five years.',
        'Banker Ulrich Stamm was convicted in Basel. He must serve at least three years before he can be released.',
      ],
      [
        'A judge in Ardmore sentenced a nurse on Friday. She was given a sentence of 12 years.',
        'A judge in Ardmore sentenced a nurse on Friday. She has already served two years in custody.',
      ],
    ],
  },
  {
    family: 'a strike on one thing and on another',
    pairs: [
      [
        'Warplanes bombed the city of Tamar on Monday. A strike on a school killed 12 people.',
        'Warplanes bombed the city of Tamar on Monday. A strike on a market killed 27 people.',
      ],
      [
        'Drones were sent against Orlesk overnight. The attack on the power station wounded three people.',
        'Drones were sent against Orlesk overnight. The attack on the railway depot wounded eight people.',
      ],
      [
        'Gunmen raided the Bandu district on Sunday. Nine people were killed in the attack on a church.',
        'Gunmen raided the Bandu district on Sunday. Four people were killed in the attack on a police post.',
      ],
    ],
  },
  {
    family: 'two streets',
    pairs: [
      [
        'A gas explosion wrecked a building in Leith Cross on Tuesday. The blast happened on Mill Street.',
        'A gas explosion wrecked a building in Leith Cross on Tuesday. The blast happened near Queen Street.',
      ],
      [
        'A man was stabbed in Hackwell on Friday night. He was attacked on Garnet Road.',
        'A man was stabbed in Hackwell on Friday night. He was found in Linden Avenue.',
      ],
      [
        'A cyclist was hit by a lorry in Ostwick on Monday. The accident happened on Harbour Road.',
        'A cyclist was hit by a lorry in Ostwick on Monday. The accident happened at Bell Lane.',
      ],
    ],
  },
  {
    family: 'one landfall and another',
    pairs: [
      [
        'Hurricane Maro struck the islands on Sunday. At its first landfall it had winds of 185 km/h.',
        'Hurricane Maro struck the islands on Sunday. At its second landfall it had winds of 150 km/h.',
      ],
      [
        'Typhoon Senya crossed the archipelago. It packed gusts of 230 kph when it hit Balur island.',
        'Typhoon Senya crossed the archipelago. It packed gusts of 195 kph when it hit Tanay island.',
      ],
      [
        'Cyclone Idra came ashore twice. Winds of 140 mph were measured at the first landfall.',
        'Cyclone Idra came ashore twice. Winds of 105 mph were measured at the final landfall.',
      ],
    ],
  },
  {
    family: 'what happened before, told in the main sentence',
    pairs: [
      [
        'The army bombed the market of Gereida on Tuesday, killing 54 people.',
        'The army bombed the market of Gereida on Tuesday, as it did in Hilla in 2019, where it killed 31 people.',
      ],
      [
        'A dam burst above Ruvo on Friday and 22 people drowned.',
        'A dam burst above Ruvo on Friday, much like the one in Stanza in 1985, which killed 268 people.',
      ],
      [
        'A crowd crush at the Alto stadium on Saturday killed 17 fans.',
        'A crowd crush hit the Alto stadium on Saturday, a decade after a crush there killed 41 fans.',
      ],
    ],
  },
  {
    family: 'those hurt in one part of the scene',
    pairs: [
      [
        'A lorry rammed a bus in Torvik on Thursday. Nine people were injured.',
        'A lorry rammed a bus in Torvik on Thursday. Four people inside the bus were injured.',
      ],
      [
        'A crane fell on a tram in Haldane on Monday. Thirteen people were hurt.',
        'A crane fell on a tram in Haldane on Monday. Five people on the pavement were hurt.',
      ],
      ['A gas leak sickened 60 people at a factory in Prem on Friday.', 'A gas leak sickened 18 people in the packing hall of a factory in Prem on Friday.'],
    ],
  },
];

/** Pairs that speak of one thing in words no less alike, and contradict each other. */
export const ALIKE: readonly (readonly [attribute: string, first: string, second: string])[] = [
  [
    'killed',
    'Warplanes bombed the city of Tamar on Monday. A strike on a school killed 12 people.',
    'Warplanes bombed the city of Tamar on Monday. A strike on a school killed 27 people.',
  ],
  [
    'crowd',
    'Poles marched for the courts on Sunday. About 40,000 people marched in Warsaw.',
    'Poles marched for the courts on Sunday. About 8,000 people marched in Warsaw.',
  ],
  [
    'crowd',
    'Poles marched for the courts on Sunday. About 40,000 people marched in Warsaw.',
    'Poles marched for the courts on Sunday. About 8,000 people marched.',
  ],
  ['jobs cut', 'Bank Holm is shrinking. It plans to cut 1,200 jobs.', 'Bank Holm is shrinking. It plans to cut 1,500 jobs.'],
  [
    'revenue',
    'Chipmaker Novar reported results. Revenue of the third quarter was 4.1 billion dollars.',
    'Chipmaker Novar reported results. Revenue of the third quarter was 3.6 billion dollars.',
  ],
  [
    'wind speed',
    'Cyclone Idra came ashore. Winds of 140 mph were measured at landfall.',
    'Cyclone Idra came ashore. Winds of 105 mph were measured at the first landfall.',
  ],
  ['price', 'Lumeria unveiled its phone. The phone will be sold at a price of $799.', 'Lumeria unveiled its phone. The phone will be sold at a price of $699.'],
  [
    'magnitude',
    'An earthquake shook Tarsos province on Monday. It had a magnitude of 7.1.',
    'An earthquake shook Tarsos province on Monday. It had a magnitude of 6.6.',
  ],
  [
    'killed',
    'A bus fell into a ravine near Cusora on Monday. Eight tourists were killed.',
    'A bus fell into a ravine near Cusora on Monday. Seven British tourists were killed.',
  ],
  [
    'injured',
    'A lorry rammed a bus in Torvik. Nine people inside the bus were injured.',
    'A lorry rammed a bus in Torvik. Four people inside the bus were injured.',
  ],
  ['killed', 'Fighting went on in Oravo. Since October 65 people have been killed.', 'Fighting went on in Oravo. Since October 48 people have been killed.'],
  ['age', 'A woman died in a fire in Brenz. Maria Keller, 71, was found dead.', 'A woman died in a fire in Brenz. Maria Keller, 74, was found dead.'],
];
