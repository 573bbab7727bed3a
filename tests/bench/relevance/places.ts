/** A town of the board, and where it lies. */
export interface Town {
  id: string;
  locality: string;
  region?: string;
  regionCode?: string;
  country: string;
  aliases: readonly string[];
}

/** Towns with region and code, by country: `Town; Alias | Region | Code`. */
const TOWNS: Readonly<Record<string, string>> = {
  GB: `
    London|England
    Leeds|England
    Manchester|England
    Bristol|England
    Birmingham|England
    Liverpool|England
    Newcastle upon Tyne; Newcastle|England
    Cambridge|England
    Oxford|England
    Bath|England
    Reading|England
    Derby|England
    St Albans|England
    Stoke-on-Trent|England
    Edinburgh|Scotland
    Glasgow|Scotland
    Cardiff; Caerdydd|Wales
    Belfast|Northern Ireland`,
  IE: `
    Dublin|Leinster
    Cork|Munster
    Galway|Connacht`,
  US: `
    New York; NYC; New York City|New York|NY
    Chicago|Illinois|IL
    San Francisco; SF|California|CA
    Boston|Massachusetts|MA
    Austin|Texas|TX
    Seattle|Washington|WA
    Portland|Oregon|OR
    Los Angeles; LA|California|CA
    San José; San Jose|California|CA
    Washington; Washington DC|District of Columbia|DC
    Buffalo|New York|NY
    Cambridge|Massachusetts|MA
    Salem|Oregon|OR
    Portland|Maine|ME
    Houston|Texas|TX
    Dallas|Texas|TX
    Indianapolis|Indiana|IN
    Bloomington|Indiana|IN
    Columbus|Ohio|OH
    Denver|Colorado|CO
    Atlanta|Georgia|GA
    Savannah|Georgia|GA
    Miami|Florida|FL
    St. Petersburg|Florida|FL
    St. Louis|Missouri|MO
    St. Paul|Minnesota|MN
    Minneapolis|Minnesota|MN
    Phoenix|Arizona|AZ
    Honolulu|Hawaiʻi|HI
    Kāneʻohe|Hawaiʻi|HI
    Philadelphia|Pennsylvania|PA
    Reading|Pennsylvania|PA
    Oklahoma City|Oklahoma|OK
    Charlotte|North Carolina|NC
    Nashville|Tennessee|TN`,
  CA: `
    Toronto|Ontario|ON
    Ottawa|Ontario|ON
    London|Ontario|ON
    Montréal; Montreal|Quebec|QC
    Québec; Quebec City|Quebec|QC
    Vancouver|British Columbia|BC
    Victoria|British Columbia|BC
    Calgary|Alberta|AB
    Halifax|Nova Scotia|NS
    St. John’s|Newfoundland and Labrador|NL`,
  AU: `
    Sydney|New South Wales|NSW
    Melbourne|Victoria|VIC
    Brisbane|Queensland|QLD
    Perth|Western Australia|WA
    Hobart|Tasmania|TAS`,
  NZ: `
    Auckland|Auckland
    Wellington|Wellington
    Christchurch|Canterbury`,
  DE: `
    Berlin|Berlin
    Köln; Cologne|North Rhine-Westphalia
    Düsseldorf|North Rhine-Westphalia
    München; Munich|Bavaria
    Nürnberg; Nuremberg|Bavaria
    Hamburg|Hamburg
    Frankfurt am Main; Frankfurt|Hesse
    Stuttgart|Baden-Württemberg
    Lübeck|Schleswig-Holstein`,
  AT: `
    Wien; Vienna|Vienna
    Graz|Styria`,
  CH: `
    Zürich; Zurich|Zürich|ZH
    Genève; Geneva|Geneva|GE`,
  FR: `
    Paris|Île-de-France
    Saint-Denis|Île-de-France
    Lyon|Auvergne-Rhône-Alpes
    Saint-Étienne|Auvergne-Rhône-Alpes
    Nice|Provence-Alpes-Côte d’Azur
    Nantes|Pays de la Loire
    Lille|Hauts-de-France`,
  BE: `
    Brussels; Bruxelles; Brussel|Brussels
    Ghent; Gent|Flanders`,
  NL: `
    Amsterdam|North Holland
    Rotterdam|South Holland
    Utrecht|Utrecht`,
  ES: `
    Madrid|Community of Madrid
    Barcelona|Catalonia
    Málaga|Andalusia`,
  PT: `
    Lisbon; Lisboa|Lisbon
    Porto|Porto`,
  IT: `
    Milan; Milano|Lombardy
    Rome; Roma|Lazio`,
  NO: `
    Oslo|Oslo
    Bergen|Vestland
    Ålesund|Møre og Romsdal
    Tromsø|Troms`,
  SE: `
    Stockholm|Stockholm County
    Göteborg; Gothenburg|Västra Götaland
    Malmö|Skåne`,
  DK: `
    Copenhagen; København|Capital Region
    Århus; Aarhus|Central Denmark`,
  FI: `
    Helsinki|Uusimaa
    Jyväskylä|Central Finland`,
  PL: `
    Warsaw; Warszawa|Masovia
    Kraków|Lesser Poland
    Łódź|Łódź`,
  IN: `
    Bengaluru; Bangalore|Karnataka|KA
    Mumbai; Bombay|Maharashtra|MH
    Hyderabad|Telangana|TS`,
  SG: `
    Singapore`,
  JP: `
    Tokyo; 東京|Tokyo
    Osaka; 大阪|Osaka`,
  KR: `
    Seoul; 서울|Seoul
    Busan; 부산|Busan`,
  TH: `
    Bangkok; กรุงเทพมหานคร|Bangkok
    Chiang Mai; เชียงใหม่|Chiang Mai`,
  BR: `
    São Paulo|São Paulo|SP
    Rio de Janeiro|Rio de Janeiro|RJ`,
  MX: `
    Mexico City; Ciudad de México|Mexico City
    Guadalajara|Jalisco`,
  ZA: `
    Cape Town|Western Cape
    Johannesburg|Gauteng`,
  AE: `
    Dubai|Dubai`,
};

export const toId = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}’ʻ.]/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const TOWN_LIST: readonly Town[] = Object.entries(TOWNS).flatMap(([country, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line): Town => {
      const [names = '', region, regionCode] = line.trim().split('|');
      const [locality = '', ...aliases] = names.split('; ');
      return {
        id: toId([locality, regionCode ?? '', country].join(' ')),
        locality,
        ...(region !== undefined && { region }),
        ...(regionCode !== undefined && { regionCode }),
        country,
        aliases,
      };
    }),
);

/** Regions that are places of their own, for postings that name no town. */
const REGIONS: readonly (readonly [region: string, code: string | undefined, country: string])[] = [
  ['Indiana', 'IN', 'US'],
  ['Oregon', 'OR', 'US'],
  ['Maine', 'ME', 'US'],
  ['Hawaiʻi', 'HI', 'US'],
  ['Texas', 'TX', 'US'],
  ['Ontario', 'ON', 'CA'],
  ['Scotland', undefined, 'GB'],
  ['Bavaria', undefined, 'DE'],
];

/** A region or country that a posting names instead of a town. */
export interface Area {
  id: string;
  locality?: undefined;
  region?: string;
  regionCode?: string;
  country: string;
}

export const AREA_LIST: readonly Area[] = [
  ...REGIONS.map(([region, code, country]): Area => ({
    id: toId(`${region} ${country}`),
    region,
    ...(code !== undefined && { regionCode: code }),
    country,
  })),
  ...Object.keys(TOWNS).map((country): Area => ({ id: `all-${country.toLowerCase()}`, country })),
];
