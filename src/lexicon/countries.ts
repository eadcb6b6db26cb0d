/** Every sovereign state and a few territories that reports name: name | other names | demonyms and nationalities | capital. */
const TABLE = `
Afghanistan||Afghan Afghans|Kabul
Albania||Albanian Albanians|Tirana
Algeria||Algerian Algerians|Algiers
Andorra||Andorran Andorrans|Andorra la Vella
Angola||Angolan Angolans|Luanda
Antigua and Barbuda|Antigua|Antiguan Antiguans|St. John's
Argentina||Argentine Argentines Argentinian Argentinians|Buenos Aires
Armenia||Armenian Armenians|Yerevan
Australia||Australian Australians Aussie|Canberra
Austria||Austrian Austrians|Vienna
Azerbaijan||Azerbaijani Azerbaijanis Azeri Azeris|Baku
Bahamas|The Bahamas|Bahamian Bahamians|Nassau
Bahrain||Bahraini Bahrainis|Manama
Bangladesh||Bangladeshi Bangladeshis|Dhaka
Barbados||Barbadian Barbadians|Bridgetown
Belarus||Belarusian Belarusians Belarussian|Minsk
Belgium||Belgian Belgians|Brussels
Belize||Belizean Belizeans|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian Bolivians|La Paz
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian Bosnians|Sarajevo
Botswana||Botswanan Motswana Batswana|Gaborone
Brazil||Brazilian Brazilians|Brasilia
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian Bulgarians|Sofia
Burkina Faso|Burkina|Burkinabe Burkinabé|Ouagadougou
Burundi||Burundian Burundians|Bujumbura
Cambodia||Cambodian Cambodians|Phnom Penh
Cameroon||Cameroonian Cameroonians|Yaounde
Canada||Canadian Canadians|Ottawa
Cape Verde|Cabo Verde|Cape-Verdean|Praia
Central African Republic|CAR|Central-African|Bangui
Chad||Chadian Chadians|N'Djamena
Chile||Chilean Chileans|Santiago
China|People's Republic of China;PRC|Chinese|Beijing
Colombia||Colombian Colombians|Bogota
Comoros||Comoran Comorian|Moroni
Costa Rica||Costa-Rican|San Jose
Croatia||Croatian Croatians Croat Croats|Zagreb
Cuba||Cuban Cubans|Havana
Cyprus||Cypriot Cypriots|Nicosia
Czech Republic|Czechia|Czech Czechs|Prague
Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa|Congolese|Kinshasa
Republic of the Congo|Congo;Congo Republic;Congo-Brazzaville||Brazzaville
Denmark||Danish Dane Danes|Copenhagen
Djibouti||Djiboutian|Djibouti City
Dominica|||Roseau
Dominican Republic||Dominican Dominicans|Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian Ecuadorean Ecuadorians|Quito
Egypt||Egyptian Egyptians|Cairo
El Salvador||Salvadoran Salvadorans Salvadorean|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean Eritreans|Asmara
Estonia||Estonian Estonians|Tallinn
Eswatini|Swaziland|Swazi Swazis|Mbabane
Ethiopia||Ethiopian Ethiopians|Addis Ababa
Fiji||Fijian Fijians|Suva
Finland||Finnish Finn Finns|Helsinki
France||French Frenchman Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian Gambians|Banjul
Georgia||Georgian Georgians|Tbilisi
Germany||German Germans|Berlin
Ghana||Ghanaian Ghanaians|Accra
Greece||Greek Greeks|Athens
Greenland||Greenlandic Greenlander Greenlanders|Nuuk
Grenada||Grenadian|St. George's
Guatemala||Guatemalan Guatemalans|Guatemala City
Guinea||Guinean Guineans|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian Haitians|Port-au-Prince
Honduras||Honduran Hondurans|Tegucigalpa
Hungary||Hungarian Hungarians|Budapest
Iceland||Icelandic Icelander Icelanders|Reykjavik
India||Indian Indians|New Delhi;Delhi
Indonesia||Indonesian Indonesians|Jakarta
Iran|Islamic Republic of Iran;Islamic Republic|Iranian Iranians|Tehran;Teheran
Iraq||Iraqi Iraqis|Baghdad
Ireland|Republic of Ireland|Irish Irishman Irishwoman|Dublin
Israel||Israeli Israelis|Jerusalem
Italy||Italian Italians|Rome
Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian Ivorians|Yamoussoukro
Jamaica||Jamaican Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian Jordanians|Amman
Kazakhstan||Kazakh Kazakhs Kazakhstani|Astana
Kenya||Kenyan Kenyans|Nairobi
Kiribati||I-Kiribati|Tarawa
Kosovo||Kosovar Kosovars Kosovan|Pristina
Kuwait||Kuwaiti Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Lao Laotian Laotians|Vientiane
Latvia||Latvian Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho Mosotho|Maseru
Liberia||Liberian Liberians|Monrovia
Libya||Libyan Libyans|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian Lithuanians|Vilnius
Luxembourg||Luxembourgish Luxembourger|Luxembourg City
Madagascar||Malagasy Madagascan|Antananarivo
Malawi||Malawian Malawians|Lilongwe
Malaysia||Malaysian Malaysians|Kuala Lumpur
Maldives|The Maldives|Maldivian Maldivians|Male City
Mali||Malian Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian Mauritanians|Nouakchott
Mauritius||Mauritian Mauritians|Port Louis
Mexico||Mexican Mexicans|Mexico City
Micronesia||Micronesian Micronesians|Palikir
Moldova||Moldovan Moldovans|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian Mongolians|Ulaanbaatar;Ulan Bator
Montenegro||Montenegrin Montenegrins|Podgorica
Morocco||Moroccan Moroccans|Rabat
Mozambique||Mozambican Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw;Naypyitaw
Namibia||Namibian Namibians|Windhoek
Nauru||Nauruan Nauruans|Yaren
Nepal||Nepali Nepalis Nepalese|Kathmandu
Netherlands|The Netherlands;Holland|Dutch Dutchman Dutchwoman|Amsterdam;The Hague
New Zealand||New-Zealander Kiwi Kiwis|Wellington
Nicaragua||Nicaraguan Nicaraguans|Managua
Niger||Nigerien Nigeriens|Niamey
Nigeria||Nigerian Nigerians|Abuja
North Korea|DPRK;Democratic People's Republic of Korea|North-Korean North-Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian Macedonians|Skopje
Norway||Norwegian Norwegians|Oslo
Oman||Omani Omanis|Muscat
Pakistan||Pakistani Pakistanis|Islamabad
Palau||Palauan|Ngerulmud
Palestine|Palestinian Territories;Palestinian Authority|Palestinian Palestinians|Ramallah
Panama||Panamanian Panamanians|Panama City
Papua New Guinea|PNG|Papuan|Port Moresby
Paraguay||Paraguayan Paraguayans|Asuncion
Peru||Peruvian Peruvians|Lima
Philippines|The Philippines|Philippine Filipino Filipinos Filipina|Manila
Poland||Polish Pole Poles|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto-Rican Puerto-Ricans|San Juan
Qatar||Qatari Qataris|Doha
Romania||Romanian Romanians|Bucharest
Russia|Russian Federation|Russian Russians|Moscow
Rwanda||Rwandan Rwandans|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|St. Lucia|Saint-Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent|Vincentian|Kingstown
Samoa||Samoan Samoans|Apia
San Marino||Sammarinese|
Sao Tome and Principe|São Tomé|Santomean|Sao Tome
Saudi Arabia|Saudi|Saudi Saudis Saudi-Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian Serbians Serb Serbs|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra-Leonean|Freetown
Singapore||Singaporean Singaporeans|
Slovakia||Slovak Slovaks Slovakian|Bratislava
Slovenia||Slovenian Slovenians Slovene Slovenes|Ljubljana
Solomon Islands||Solomon-Islander|Honiara
Somalia||Somali Somalis Somalian|Mogadishu
South Africa||South-African South-Africans|Pretoria
South Korea|Republic of Korea;Korea|South-Korean South-Koreans Korean Koreans|Seoul
South Sudan||South-Sudanese|Juba
Spain||Spanish Spaniard Spaniards|Madrid
Sri Lanka||Sri-Lankan Sri-Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish Swede Swedes|Stockholm
Switzerland||Swiss|Bern
Syria||Syrian Syrians|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik Tajiks|Dushanbe
Tanzania||Tanzanian Tanzanians|Dodoma
Thailand||Thai Thais|Bangkok
Togo||Togolese|Lome
Tonga||Tongan Tongans|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian Trinidadians|Port of Spain
Tunisia||Tunisian Tunisians|Tunis
Turkey|Turkiye;Türkiye|Turkish Turk Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan Ugandans|Kampala
Ukraine||Ukrainian Ukrainians|Kyiv;Kiev
United Arab Emirates|UAE;Emirates|Emirati Emiratis|Abu Dhabi
United Kingdom|UK;U.K.;Britain;Great Britain|British Briton Britons Brit Brits|London
United States|US;U.S.;USA;U.S.A.;United States of America;America|American Americans|Washington;Washington, D.C.;Washington DC;Washington D.C.
Uruguay||Uruguayan Uruguayans|Montevideo
Uzbekistan||Uzbek Uzbeks|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican|Holy See;Vatican City||
Venezuela||Venezuelan Venezuelans|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Yemen||Yemeni Yemenis|Sanaa;Sana'a
Zambia||Zambian Zambians|Lusaka
Zimbabwe||Zimbabwean Zimbabweans|Harare
`;

export interface Country {
  readonly name: string;
  /** Other names and abbreviations: "UK", "Britain". */
  readonly aliases: readonly string[];
  /** Adjectives and names of its people: "Peruvian", "Peruvians". */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const list = (cell: string | undefined, by: string): readonly string[] => (cell ? cell.split(by).filter(Boolean) : []);

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, aliases, demonyms, capitals] = line.split('|');
    return {
      name: name!,
      aliases: list(aliases, ';'),
      demonyms: list(demonyms, ' ').map((word) => (word.startsWith('I-') || word.startsWith('Ni-') ? word : word.replace('-', ' '))),
      capitals: list(capitals, ';'),
    };
  });
