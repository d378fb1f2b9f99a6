// The countries by the names that newspapers use: name, then adjectives and people, then aliases.
//
// Written for this project from public facts: names after ISO 3166-1 (checked against iso-codes) and
// Unicode CLDR, adjectives after the CIA World Factbook. See NOTICE.md beside this file.
// A table is long by nature.

extension Countries {
  /// One country a line: name; adjectives and people; other names.
  static let table = """
    Afghanistan; Afghan, Afghans; Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan
    Albania; Albanian, Albanians; Republic of Albania
    Algeria; Algerian, Algerians; People's Democratic Republic of Algeria
    Andorra; Andorran, Andorrans; Principality of Andorra
    Angola; Angolan, Angolans; Republic of Angola
    Antigua and Barbuda; Antiguan, Antiguans; Antigua
    Argentina; Argentine, Argentines, Argentinian, Argentinians, Argentinean; Argentine Republic
    Armenia; Armenian, Armenians; Republic of Armenia
    Australia; Australian, Australians, Aussie; Commonwealth of Australia
    Austria; Austrian, Austrians; Republic of Austria
    Azerbaijan; Azerbaijani, Azerbaijanis, Azeri; Republic of Azerbaijan
    Bahamas; Bahamian, Bahamians; Commonwealth of the Bahamas
    Bahrain; Bahraini, Bahrainis; Kingdom of Bahrain
    Bangladesh; Bangladeshi, Bangladeshis; People's Republic of Bangladesh
    Barbados; Barbadian, Barbadians
    Belarus; Belarusian, Belarusians, Belarussian, Byelorussian; Republic of Belarus, Byelorussia
    Belgium; Belgian, Belgians; Kingdom of Belgium
    Belize; Belizean, Belizeans
    Benin; Beninese; Republic of Benin
    Bhutan; Bhutanese; Kingdom of Bhutan
    Bolivia; Bolivian, Bolivians; Plurinational State of Bolivia
    Bosnia and Herzegovina; Bosnian, Bosnians, Herzegovinian; Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina, BiH
    Botswana; Botswanan, Motswana, Batswana; Republic of Botswana
    Brazil; Brazilian, Brazilians; Federative Republic of Brazil, Brasil
    Brunei; Bruneian, Bruneians; Brunei Darussalam
    Bulgaria; Bulgarian, Bulgarians; Republic of Bulgaria
    Burkina Faso; Burkinabe, Burkinabè; Burkina
    Burundi; Burundian, Burundians; Republic of Burundi
    Cabo Verde; Verdean, Verdeans; Cape Verde, Republic of Cabo Verde
    Cambodia; Cambodian, Cambodians; Kingdom of Cambodia
    Cameroon; Cameroonian, Cameroonians; Republic of Cameroon
    Canada; Canadian, Canadians
    Central African Republic; ; CAR
    Chad; Chadian, Chadians; Republic of Chad
    Chile; Chilean, Chileans; Republic of Chile
    China; Chinese; People's Republic of China, PRC, Mainland China
    Colombia; Colombian, Colombians; Republic of Colombia
    Comoros; Comoran, Comorans, Comorian; Union of the Comoros
    Congo; Congolese; Republic of the Congo, Republic of Congo, Congo-Brazzaville
    Costa Rica; Rican, Ricans; Republic of Costa Rica
    Côte d'Ivoire; Ivorian, Ivorians, Ivoirian; Ivory Coast, Cote d'Ivoire
    Croatia; Croatian, Croatians, Croat, Croats; Republic of Croatia
    Cuba; Cuban, Cubans; Republic of Cuba
    Cyprus; Cypriot, Cypriots; Republic of Cyprus
    Czech Republic; Czech, Czechs; Czechia
    Democratic Republic of the Congo; ; Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo-Kinshasa, D.R. Congo
    Denmark; Danish, Dane, Danes; Kingdom of Denmark
    Djibouti; Djiboutian, Djiboutians; Republic of Djibouti
    Dominica; ; Commonwealth of Dominica
    Dominican Republic; Dominican, Dominicans
    Ecuador; Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans; Republic of Ecuador
    Egypt; Egyptian, Egyptians; Arab Republic of Egypt
    El Salvador; Salvadoran, Salvadorans, Salvadorean; Republic of El Salvador
    Equatorial Guinea; Equatoguinean, Equatoguineans; Republic of Equatorial Guinea
    Eritrea; Eritrean, Eritreans; State of Eritrea
    Estonia; Estonian, Estonians; Republic of Estonia
    Eswatini; Swazi, Swazis, Emaswati; Swaziland, Kingdom of Eswatini
    Ethiopia; Ethiopian, Ethiopians; Federal Democratic Republic of Ethiopia
    Fiji; Fijian, Fijians; Republic of Fiji
    Finland; Finnish, Finn, Finns; Republic of Finland
    France; French, Frenchman, Frenchwoman, Frenchmen; French Republic
    Gabon; Gabonese; Gabonese Republic
    Gambia; Gambian, Gambians; Republic of the Gambia
    Georgia; Georgian, Georgians; Republic of Georgia
    Germany; German, Germans; Federal Republic of Germany
    Ghana; Ghanaian, Ghanaians; Republic of Ghana
    Greece; Greek, Greeks; Hellenic Republic
    Greenland; Greenlandic, Greenlander, Greenlanders
    Grenada; Grenadian, Grenadians
    Guatemala; Guatemalan, Guatemalans; Republic of Guatemala
    Guinea; Guinean, Guineans; Republic of Guinea
    Guinea-Bissau; ; Republic of Guinea-Bissau, Guinea Bissau
    Guyana; Guyanese; Co-operative Republic of Guyana
    Haiti; Haitian, Haitians; Republic of Haiti
    Honduras; Honduran, Hondurans; Republic of Honduras
    Hong Kong; Hongkonger, Hongkongers; Hong Kong SAR
    Hungary; Hungarian, Hungarians; Republic of Hungary
    Iceland; Icelandic, Icelander, Icelanders; Republic of Iceland
    India; Indian, Indians; Republic of India, Bharat
    Indonesia; Indonesian, Indonesians; Republic of Indonesia
    Iran; Iranian, Iranians; Islamic Republic of Iran, Islamic Republic
    Iraq; Iraqi, Iraqis; Republic of Iraq
    Ireland; Irish, Irishman, Irishwoman; Republic of Ireland, Irish Republic
    Israel; Israeli, Israelis; State of Israel
    Italy; Italian, Italians; Italian Republic
    Jamaica; Jamaican, Jamaicans
    Japan; Japanese
    Jordan; Jordanian, Jordanians; Hashemite Kingdom of Jordan, Kingdom of Jordan
    Kazakhstan; Kazakh, Kazakhs, Kazakhstani, Kazakhstanis; Republic of Kazakhstan, Kazakstan
    Kenya; Kenyan, Kenyans; Republic of Kenya
    Kiribati; ; Republic of Kiribati
    Kosovo; Kosovar, Kosovars, Kosovan; Republic of Kosovo
    Kuwait; Kuwaiti, Kuwaitis; State of Kuwait
    Kyrgyzstan; Kyrgyz, Kyrgyzstani, Kyrgyzstanis, Kirghiz, Kirgiz; Kyrgyz Republic, Republic of Kyrgyzstan, Kirghizia
    Laos; Laotian, Laotians, Lao; Lao People's Democratic Republic, Lao PDR
    Latvia; Latvian, Latvians; Republic of Latvia
    Lebanon; Lebanese; Lebanese Republic
    Lesotho; Basotho, Mosotho; Kingdom of Lesotho
    Liberia; Liberian, Liberians; Republic of Liberia
    Libya; Libyan, Libyans; State of Libya
    Liechtenstein; Liechtensteiner, Liechtensteiners; Principality of Liechtenstein
    Lithuania; Lithuanian, Lithuanians; Republic of Lithuania
    Luxembourg; Luxembourger, Luxembourgers, Luxembourgish; Grand Duchy of Luxembourg
    Macao; Macanese; Macau
    Madagascar; Malagasy; Republic of Madagascar
    Malawi; Malawian, Malawians; Republic of Malawi
    Malaysia; Malaysian, Malaysians
    Maldives; Maldivian, Maldivians; Republic of Maldives
    Mali; Malian, Malians; Republic of Mali
    Malta; Maltese; Republic of Malta
    Marshall Islands; Marshallese; Republic of the Marshall Islands
    Mauritania; Mauritanian, Mauritanians; Islamic Republic of Mauritania
    Mauritius; Mauritian, Mauritians; Republic of Mauritius
    Mexico; Mexican, Mexicans; United Mexican States
    Micronesia; Micronesian, Micronesians; Federated States of Micronesia
    Moldova; Moldovan, Moldovans; Republic of Moldova, Moldavia
    Monaco; Monegasque, Monacan; Principality of Monaco
    Mongolia; Mongolian, Mongolians
    Montenegro; Montenegrin, Montenegrins
    Morocco; Moroccan, Moroccans; Kingdom of Morocco
    Mozambique; Mozambican, Mozambicans; Republic of Mozambique
    Myanmar; Burmese; Burma, Republic of the Union of Myanmar
    Namibia; Namibian, Namibians; Republic of Namibia
    Nauru; Nauruan, Nauruans; Republic of Nauru
    Nepal; Nepali, Nepalis, Nepalese; Federal Democratic Republic of Nepal
    Netherlands; Dutch, Dutchman, Dutchwoman; The Netherlands, Holland, Kingdom of the Netherlands
    New Zealand; Zealander, Zealanders, Kiwi; Aotearoa
    Nicaragua; Nicaraguan, Nicaraguans; Republic of Nicaragua
    Niger; Nigerien, Nigeriens; Republic of the Niger, Republic of Niger
    Nigeria; Nigerian, Nigerians; Federal Republic of Nigeria
    North Korea; ; Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea, Democratic People's Republic of North Korea
    North Macedonia; Macedonian, Macedonians; Macedonia, FYROM, Republic of North Macedonia
    Norway; Norwegian, Norwegians; Kingdom of Norway
    Oman; Omani, Omanis; Sultanate of Oman
    Pakistan; Pakistani, Pakistanis; Islamic Republic of Pakistan
    Palau; Palauan, Palauans; Republic of Palau
    Palestine; Palestinian, Palestinians; State of Palestine, Palestinian territories, Palestinian Territories
    Panama; Panamanian, Panamanians; Republic of Panama
    Papua New Guinea; Papuan, Papuans; PNG, Independent State of Papua New Guinea
    Paraguay; Paraguayan, Paraguayans; Republic of Paraguay
    Peru; Peruvian, Peruvians; Republic of Peru
    Philippines; Philippine, Filipino, Filipinos, Filipina; Republic of the Philippines
    Poland; Polish, Pole, Poles; Republic of Poland
    Portugal; Portuguese; Portuguese Republic
    Puerto Rico; ; Commonwealth of Puerto Rico
    Qatar; Qatari, Qataris; State of Qatar
    Romania; Romanian, Romanians
    Russia; Russian, Russians; Russian Federation, RF
    Rwanda; Rwandan, Rwandans; Republic of Rwanda
    Saint Kitts and Nevis; Kittitian, Kittitians, Nevisian; St. Kitts and Nevis, St Kitts and Nevis
    Saint Lucia; Lucian, Lucians; St. Lucia, St Lucia
    Saint Vincent and the Grenadines; Vincentian, Vincentians; St. Vincent and the Grenadines
    Samoa; Samoan, Samoans; Independent State of Samoa
    San Marino; Sammarinese; Republic of San Marino
    São Tomé and Príncipe; ; Sao Tome and Principe
    Saudi Arabia; Saudi, Saudis; Kingdom of Saudi Arabia, KSA
    Senegal; Senegalese; Republic of Senegal
    Serbia; Serbian, Serbians, Serb, Serbs; Republic of Serbia
    Seychelles; Seychellois; Republic of Seychelles
    Sierra Leone; Leonean, Leoneans; Republic of Sierra Leone
    Singapore; Singaporean, Singaporeans; Republic of Singapore
    Slovakia; Slovak, Slovaks, Slovakian; Slovak Republic
    Slovenia; Slovenian, Slovenians, Slovene, Slovenes; Republic of Slovenia
    Solomon Islands; ; Solomons
    Somalia; Somali, Somalis; Federal Republic of Somalia
    South Africa; ; Republic of South Africa, RSA
    South Korea; Korean, Koreans; Republic of Korea, ROK, S. Korea
    South Sudan; ; Republic of South Sudan
    Spain; Spanish, Spaniard, Spaniards; Kingdom of Spain
    Sri Lanka; Lankan, Lankans; Ceylon, Democratic Socialist Republic of Sri Lanka
    Sudan; Sudanese; Republic of the Sudan, Republic of Sudan
    Suriname; Surinamese; Republic of Suriname
    Sweden; Swedish, Swede, Swedes; Kingdom of Sweden
    Switzerland; Swiss; Swiss Confederation
    Syria; Syrian, Syrians; Syrian Arab Republic
    Taiwan; Taiwanese; Republic of China, Chinese Taipei
    Tajikistan; Tajik, Tajiks, Tajikistani; Republic of Tajikistan, Tadjikistan
    Tanzania; Tanzanian, Tanzanians; United Republic of Tanzania
    Thailand; Thai, Thais; Kingdom of Thailand
    Timor-Leste; Timorese; East Timor, Timor Leste
    Togo; Togolese; Togolese Republic
    Tonga; Tongan, Tongans; Kingdom of Tonga
    Trinidad and Tobago; Trinidadian, Trinidadians, Tobagonian; Trinidad & Tobago, Trinidad
    Tunisia; Tunisian, Tunisians; Republic of Tunisia
    Turkey; Turkish, Turk, Turks; Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye
    Turkmenistan; Turkmen, Turkmens
    Tuvalu; Tuvaluan, Tuvaluans
    Uganda; Ugandan, Ugandans; Republic of Uganda
    Ukraine; Ukrainian, Ukrainians
    United Arab Emirates; Emirati, Emiratis; UAE, U.A.E., Emirates
    United Kingdom; British, Briton, Britons, Brit, Brits; UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland
    United States; American, Americans; US, U.S., USA, U.S.A., United States of America, America, U.S
    Uruguay; Uruguayan, Uruguayans; Oriental Republic of Uruguay
    Uzbekistan; Uzbek, Uzbeks, Uzbekistani, Uzbekistanis; Republic of Uzbekistan
    Vanuatu; Vanuatuan, Ni-Vanuatu; Republic of Vanuatu
    Vatican City; ; Vatican, Holy See, Vatican City State
    Venezuela; Venezuelan, Venezuelans; Bolivarian Republic of Venezuela
    Vietnam; Vietnamese; Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam
    Western Sahara; Sahrawi, Sahrawis; Sahrawi Arab Democratic Republic
    Yemen; Yemeni, Yemenis; Republic of Yemen
    Zambia; Zambian, Zambians; Republic of Zambia
    Zimbabwe; Zimbabwean, Zimbabweans; Republic of Zimbabwe
    """

  /// Adjectives of two words, which go before those of one.
  static let longAdjectives = """
    North Korean; North Korea
    North Koreans; North Korea
    South Korean; South Korea
    South Koreans; South Korea
    South African; South Africa
    South Africans; South Africa
    South Sudanese; South Sudan
    New Zealander; New Zealand
    New Zealanders; New Zealand
    Sri Lankan; Sri Lanka
    Sri Lankans; Sri Lanka
    Costa Rican; Costa Rica
    Costa Ricans; Costa Rica
    Puerto Rican; Puerto Rico
    Puerto Ricans; Puerto Rico
    Saudi Arabian; Saudi Arabia
    Sierra Leonean; Sierra Leone
    Cape Verdean; Cabo Verde
    Bissau-Guinean; Guinea-Bissau
    Papua New Guinean; Papua New Guinea
    San Marinese; San Marino
    Northern Irish; United Kingdom
    Central African; Central African Republic
    Hong Kongers; Hong Kong
    """
}
