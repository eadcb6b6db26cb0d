/** Names of seats and offices that speak for a country or a body, and bodies known under several names. Lower case. */

/** A body under its several names, and what it is part of. The first name stands for it. */
export interface KnownBody {
  readonly names: readonly string[];
  readonly partOf: string;
}

const TABLE = `
Pentagon; US Defense Department; Department of Defense; US Department of Defense; DoD > United States
White House; Oval Office > United States
State Department; US State Department; Department of State; US Department of State; Foggy Bottom > United States
US Treasury; Treasury Department; Department of the Treasury > United States
Justice Department; Department of Justice; US Justice Department; DOJ > United States
Homeland Security; Department of Homeland Security; DHS > United States
FBI; Federal Bureau of Investigation > United States
CIA; Central Intelligence Agency > United States
NSA; National Security Agency > United States
FDA; Food and Drug Administration > United States
CDC; Centers for Disease Control and Prevention; Centers for Disease Control > United States
EPA; Environmental Protection Agency > United States
FAA; Federal Aviation Administration > United States
NTSB; National Transportation Safety Board > United States
FEMA; Federal Emergency Management Agency > United States
ATF; Bureau of Alcohol, Tobacco, Firearms and Explosives > United States
NASA; National Aeronautics and Space Administration > United States
NOAA; National Oceanic and Atmospheric Administration > United States
USGS; US Geological Survey; United States Geological Survey > United States
Federal Reserve; Fed; US Federal Reserve > United States
CENTCOM; US Central Command; Central Command > United States
Capitol Hill; US Congress > United States
Kremlin > Russia
Duma; State Duma > Russia
FSB; Federal Security Service > Russia
Downing Street; Number 10; No 10; No. 10; Whitehall > United Kingdom
Westminster > United Kingdom
Foreign Office; FCDO > United Kingdom
Met Office > United Kingdom
Scotland Yard; Metropolitan Police; Met Police > United Kingdom
Holyrood > Scotland
Bank of England; BoE > United Kingdom
Elysee; Élysée; Elysee Palace; Élysée Palace > France
Quai d'Orsay > France
Bundestag > Germany
Bundesbank > Germany
Knesset > Israel
IDF; Israel Defense Forces; Israel Defence Forces; Israeli Defence Forces; Israeli Defense Forces; Israeli military; Israeli army > Israel
Mossad > Israel
Zhongnanhai > China
PLA; People's Liberation Army > China
Blue House > South Korea
Rashtrapati Bhavan; Lok Sabha > India
Planalto > Brazil
Casa Rosada > Argentina
Sublime Porte > Turkey
IRGC; Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; Revolutionary Guards; Revolutionary Guard > Iran
Quds Force > Islamic Revolutionary Guards Corps
European Commission; Berlaymont > European Union
European Central Bank; ECB > European Union
EU; E.U.; European Union >
UN; U.N.; United Nations >
UN Security Council; Security Council > United Nations
UNICEF; United Nations Children's Fund > United Nations
UNHCR; United Nations High Commissioner for Refugees; UN refugee agency > United Nations
WHO; World Health Organization > United Nations
WFP; World Food Programme > United Nations
IAEA; International Atomic Energy Agency > United Nations
NATO; North Atlantic Treaty Organization >
IMF; International Monetary Fund >
WTO; World Trade Organization >
OPEC; Organization of the Petroleum Exporting Countries >
ICC; International Criminal Court >
ICRC; International Committee of the Red Cross >
Islamic State; ISIS; ISIL; Daesh; IS group; Islamic State group; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria >
Al-Qaeda; Al Qaeda; Al-Qaida; Al Qaida >
Boko Haram >
Al-Shabaab; Al Shabaab; Al-Shabab >
Taliban; Taleban >
Hamas >
Hezbollah; Hizbollah; Hizbullah >
Houthis; Houthi movement; Ansar Allah >
AU; African Union >
ASEAN; Association of Southeast Asian Nations >
Red Cross >
Holy See; Vatican >
`;

export const KNOWN_BODIES: readonly KnownBody[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names, partOf] = line.split('>');
    return {
      names: names!
        .split(';')
        .map((name) => name.trim())
        .filter(Boolean),
      partOf: partOf!.trim(),
    };
  });
