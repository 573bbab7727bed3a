/**
 * For countries with several time zones, the regions that have each zone in at least one town
 * (zone.tab of the IANA time zone database). A region with several zones is in several lines. Codes
 * are those of postal addresses. A region that is missing may have any zone of its country.
 */
const REGIONS_BY_ZONE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    'America/New_York':
      'CT Connecticut|DC District of Columbia|DE Delaware|FL Florida|GA Georgia|IN Indiana' +
      '|KY Kentucky|MA Massachusetts|MD Maryland|ME Maine|MI Michigan|NC North Carolina' +
      '|NH New Hampshire|NJ New Jersey|NY New York|OH Ohio|PA Pennsylvania|RI Rhode Island' +
      '|SC South Carolina|TN Tennessee|VA Virginia|VT Vermont|WV West Virginia',
    'America/Chicago':
      'AL Alabama|AR Arkansas|FL Florida|IA Iowa|IL Illinois|IN Indiana|KS Kansas|KY Kentucky' +
      '|LA Louisiana|MI Michigan|MN Minnesota|MO Missouri|MS Mississippi|ND North Dakota' +
      '|NE Nebraska|OK Oklahoma|SD South Dakota|TN Tennessee|TX Texas|WI Wisconsin',
    'America/Denver':
      'AZ Arizona|CO Colorado|ID Idaho|KS Kansas|MT Montana|ND North Dakota|NE Nebraska|NM New Mexico' +
      '|NV Nevada|OR Oregon|SD South Dakota|TX Texas|UT Utah|WY Wyoming',
    'America/Phoenix': 'AZ Arizona',
    'America/Los_Angeles': 'CA California|ID Idaho|NV Nevada|OR Oregon|WA Washington',
    'America/Anchorage': 'AK Alaska',
    'America/Adak': 'AK Alaska',
    'Pacific/Honolulu': 'HI Hawaii|HI Hawaiʻi',
  },
  CA: {
    'America/St_Johns': 'NL Newfoundland and Labrador',
    'America/Halifax':
      'NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|PE Prince Edward Island|QC Quebec',
    'America/Toronto': 'NU Nunavut|ON Ontario|QC Quebec',
    'America/Winnipeg': 'MB Manitoba|NU Nunavut|ON Ontario',
    'America/Regina': 'SK Saskatchewan',
    'America/Edmonton':
      'AB Alberta|BC British Columbia|NT Northwest Territories|NU Nunavut|SK Saskatchewan',
    'America/Whitehorse': 'YT Yukon',
    'America/Creston': 'BC British Columbia',
    'America/Vancouver': 'BC British Columbia',
  },
  AU: {
    'Australia/Lord_Howe': 'NSW New South Wales',
    'Australia/Sydney': 'ACT Australian Capital Territory|NSW New South Wales',
    'Australia/Melbourne': 'VIC Victoria',
    'Australia/Hobart': 'TAS Tasmania',
    'Australia/Brisbane': 'QLD Queensland',
    'Australia/Broken_Hill': 'NSW New South Wales',
    'Australia/Adelaide': 'SA South Australia',
    'Australia/Darwin': 'NT Northern Territory',
    'Australia/Eucla': 'WA Western Australia',
    'Australia/Perth': 'WA Western Australia',
  },
  BR: {
    'America/Noronha': 'PE Pernambuco',
    'America/Sao_Paulo':
      'AL Alagoas|AP Amapa|BA Bahia|CE Ceara|DF Distrito Federal|DF Federal District|ES Espirito Santo' +
      '|GO Goias|MA Maranhao|MG Minas Gerais|PA Para|PB Paraiba|PE Pernambuco|PI Piaui|PR Parana' +
      '|RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|SC Santa Catarina' +
      '|SE Sergipe|SP Sao Paulo|TO Tocantins',
    'America/Manaus': 'AM Amazonas|MS Mato Grosso do Sul|MT Mato Grosso|RO Rondonia|RR Roraima',
    'America/Rio_Branco': 'AC Acre|AM Amazonas',
  },
  MX: {
    'America/Mexico_City':
      'Aguascalientes|Campeche|Chiapas|Ciudad de Mexico|CDMX Mexico City|Coahuila|Colima|Durango' +
      '|Guanajuato|Guerrero|Hidalgo|Jalisco|Michoacan|Morelos|Nuevo Leon|Oaxaca|Puebla|Queretaro' +
      '|San Luis Potosi|Tabasco|Tlaxcala|Veracruz|Yucatan|Zacatecas|Estado de Mexico',
    'America/Cancun': 'Quintana Roo',
    'America/Mazatlan': 'Baja California Sur|Sinaloa',
    'America/Hermosillo': 'Sonora',
    'America/Tijuana': 'Baja California',
  },
  RU: {
    'Europe/Kaliningrad': 'Kaliningrad|Kaliningrad Oblast',
    'Europe/Moscow':
      'Moscow|Moscow Oblast|Saint Petersburg|St. Petersburg|Leningrad Oblast|Tatarstan' +
      '|Nizhny Novgorod Oblast|Rostov Oblast|Krasnodar Krai|Voronezh Oblast',
    'Asia/Yekaterinburg':
      'Sverdlovsk Oblast|Chelyabinsk Oblast|Bashkortostan|Perm Krai|Tyumen Oblast',
    'Asia/Novosibirsk': 'Novosibirsk Oblast|Tomsk Oblast',
    'Asia/Vladivostok': 'Primorsky Krai|Khabarovsk Krai',
  },
  ID: {
    'Asia/Jakarta': 'Banten|Central Java|East Java|Jakarta|West Java|Yogyakarta',
    'Asia/Makassar': 'Bali|South Sulawesi',
    'Asia/Jayapura': 'Papua',
  },
  NZ: { 'Pacific/Auckland': 'Auckland|Bay of Plenty|Canterbury|Otago|Waikato|Wellington' },
};

const CODE = /^[A-Z]{2,4}(?= )/;

/** By country, the zones of each region by its folded name and by its code. */
const zonesByCountry = new Map(
  Object.entries(REGIONS_BY_ZONE).map(([country, regionsByZone]) => {
    const zones = new Map<string, string[]>();
    for (const [zone, regions] of Object.entries(regionsByZone)) {
      for (const region of regions.split('|')) {
        const [code] = CODE.exec(region) ?? [];
        for (const key of [code, region.replace(CODE, '').trim()]) {
          if (key !== undefined) zones.set(fold(key), [...(zones.get(fold(key)) ?? []), zone]);
        }
      }
    }
    return [country, zones];
  }),
);

/** The time zones of a region, by its name or its code; undefined if they are not known. */
export function getZonesOfRegion(
  country: string,
  region: string | undefined,
  code: string | undefined,
): readonly string[] | undefined {
  const zones = zonesByCountry.get(country);
  return zones?.get(fold(region ?? '')) ?? zones?.get(fold(code ?? ''));
}

/** The name without case, accents and the marks in Hawaiʻi. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} .]/gu, '')
    .toLowerCase();
}
