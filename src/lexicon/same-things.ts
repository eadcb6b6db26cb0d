/** Nouns that reports use for one thing, the first of each line standing for all. Singular, lower case. Only where a figure of one is a figure of the other. */
const LINES = `
home house dwelling
family household
passenger guest
supporter fan
truck lorry
inmate prisoner
crew crew-member crewman
firefighter fireman
soldier troop serviceman
service-member serviceman servicewoman
camp site shelter
worker employee staff
student pupil schoolgirl schoolboy
protester demonstrator marcher
gunman attacker assailant
vehicle car
police-officer policeman policewoman officer police
child kid
baby infant newborn
lawmaker legislator parliamentarian
doctor physician medic
shop store
flat apartment
customer client
villager inhabitant
rebel insurgent
gun firearm
job position
voter elector
plane aircraft jet airliner
ship vessel boat
fisherman fisher fisherfolk
guard warder
sailor seaman seafarer
hostage captive
lawyer attorney
robber burglar thief
body corpse
outage blackout
landslide landslip mudslide
farmer peasant
pensioner retiree
`;

const CANON: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...rest] = line.split(' ').map((word) => word.replaceAll('-', ' '));
      return [first, ...rest].map((word): [string, string] => [word, first]);
    }),
);

/** The noun that stands for all that name the same thing. */
export const sameThing = (noun: string): string => CANON.get(noun) ?? noun;
