(() => {
'use strict';
const form = document.querySelector('form.find');
const line = document.querySelector('.count-line');
const names = document.getElementById('found-names');
const hits = document.getElementById('found-briefings');
const more = document.querySelector('.more');
const version = form.dataset.version;
const WEIGHTS = [1, 3, 4, 8];
const FORM = 0.8, BEGINNING = 0.7, FEW = 3, BEGINNING_OF_FEW = 0.2;
const PAGE = 10, NAMES = 6;
const MOST_FILES = 6;
const REST = 150;
const LONGEST_WORD = 15;
const SMALL = new Set('a an and at by for from in of on or the to with'.split(' '));
const UNCHANGED = new Set('new news'.split(' '));
const LEGAL = new Set('inc co corp ltd llc plc company group'.split(' '));
const KINDS = { person: 'per', organization: 'org', place: 'pla', group: 'grp', event: 'evt', work: 'wrk' };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NAMES_OF_MONTHS = 'january february march april may june july august september october november december'.split(' ');
const PLAIN = { ς: 'σ', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' };
const fold = s => s.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
.normalize('NFC').replace(/[ςłøđðħı]/g, letter => PLAIN[letter]);
const WORD = /[A-Za-z]{1,3}(?:&[A-Za-z]{1,3}(?![\p{L}\p{N}\p{M}]))+|[A-Za-z]-\d{1,4}(?![\p{L}\p{N}\p{M}])|(?<!\d[.,])(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+)(?![\p{L}\p{N}\p{M}]|\.\d)|(?:[A-Za-z]\.)+[A-Za-z](?![\p{L}\p{N}\p{M}])\.?|[\p{L}\p{N}\p{M}]+/gu;
const bare = word => /^\d/.test(word) ? word.replaceAll(',', '') : word.replace(/[.&-]/g, '');
const cut = word => Array.from(word).slice(0, LONGEST_WORD).join('');
function forms(word) {
const found = new Set([word]);
const month = MONTHS.findIndex(name => word === name.toLowerCase() || word === 'sept' && name === 'Sep');
if (month >= 0) found.add(NAMES_OF_MONTHS[month]);
if (/^[a-z]{3}$/.test(word) && !UNCHANGED.has(word)) found.add(word + (/[sxz]$/.test(word) ? 'es' : 's'));
if (!/^[a-z]{4,}$/.test(word) || UNCHANGED.has(word)) return found;
const bases = new Set([word]);
const [, stem, ending] = word.match(/^(.{3,}?)(ies|ied|(?<=s|x|z|ch|sh|o)es|s|ed|ing)$/) || [];
if (ending === 'ies' || ending === 'ied') bases.add(stem + 'y');
else if (ending && !word.endsWith('ss')) {
const isVerb = ending === 'ed' || ending === 'ing';
const isDoubled = isVerb && /([^aeiou])\1$/.test(stem);
if (isDoubled) bases.add(stem.slice(0, -1));
if (!isDoubled || /[lsz]$/.test(stem)) bases.add(stem);
if (isVerb && !isDoubled) bases.add(stem + 'e');
}
for (const base of bases) {
const isDoubling = /^[^aeiou]*[aeiou][bdgmnprt]$|[aeiou]l$/.test(base);
found.add(base);
if (/[^aeiou]y$/.test(base)) for (const e of ['ies', 'ied', 'ying']) found.add(base.slice(0, -1) + e);
else if (base.endsWith('e')) for (const e of ['es', 'ed', 'ing']) found.add(base.slice(0, -1) + e);
else {
found.add(base + (/(s|x|z|ch|sh|o)$/.test(base) ? 'es' : 's'));
for (const e of ['ed', 'ing']) {
if (!isDoubling || base.endsWith('l')) found.add(base + e);
if (isDoubling) found.add(base + base.at(-1) + e);
}
}
}
return found;
}
function isBefore(a, b) {
const x = Array.from(a), y = Array.from(b);
for (let i = 0; i < x.length && i < y.length; i++)
if (x[i] !== y[i]) return x[i].codePointAt(0) < y[i].codePointAt(0);
return x.length < y.length;
}
const arrived = new Map(), loads = new Map();
self.dossier = { file(name, content) { arrived.set(name, content); }, fold };
function load(name, read = content => content) {
if (!loads.has(name)) loads.set(name, new Promise((resolve, reject) => {
const script = document.createElement('script');
script.src = `${name}.js?${version}`;
script.onload = () => resolve(read(arrived.get(name)));
script.onerror = () => { loads.delete(name); reject(new Error(name)); };
document.head.append(script);
}));
return loads.get(name);
}
function readWords(text) {
const parts = text.split(' '), entries = [];
let word = '';
for (let i = 0; i + 1 < parts.length; i += 2) {
const sign = parts[i].charCodeAt(0), isCut = sign < 97;
word = word.slice(0, sign - (isCut ? 65 : 97)) + parts[i].slice(1);
entries.push({ word, isCut, list: parts[i + 1] });
}
return entries;
}
function documents(list) {
const found = [];
let next = 0, value = 0, unit = 1;
for (let i = 0; i < list.length; i++) {
const c = list.charCodeAt(i), digit = c > 92 ? c - 35 : c > 34 ? c - 34 : 0;
value += digit * unit;
unit *= 46;
if (digit >= 46) continue;
next += (value >> 2) + 1;
found.push([next - 1, value & 3]);
value = 0;
unit = 1;
}
return found;
}
async function lookUp(word, isBeginning, index) {
const asked = forms(word);
const fileOf = w => Math.max(0, index.words.findLastIndex(start => !isBefore(w, start)));
let next = fileOf(word);
const files = new Set([next, ...[...asked].map(fileOf)]);
for (let i = 1; isBeginning && i < MOST_FILES && index.words[++next]?.startsWith(word); i++) files.add(next);
const scores = new Map(), total = index.briefings + index.names;
const entries = (await Promise.all([...files].map(n => load('w' + n, readWords)))).flat()
.filter(({ word: own }) => asked.has(own) || isBeginning && own.startsWith(word))
.map(entry => ({ ...entry, found: documents(entry.list) }));
const rarity = ({ isCut, found }) => Math.log(1 + total / (isCut ? total / 2 : found.length));
const whole = entries.find(entry => entry.word === word), most = whole ? rarity(whole) : Infinity;
for (const entry of entries) {
const likeness = entry === whole ? 1 : asked.has(entry.word) ? FORM
: whole && word.length <= FEW ? BEGINNING_OF_FEW : BEGINNING;
for (const [n, field] of entry.found) {
const score = WEIGHTS[field] * Math.min(most, rarity(entry)) * likeness;
if (score > (scores.get(n) || 0)) scores.set(n, score);
}
}
return { word, scores, isCut: entries.some(entry => entry.isCut && (entry === whole || !asked.has(entry.word))) };
}
function test(word, isBeginning) {
const asked = forms(word);
return own => asked.has(own) || isBeginning && own.startsWith(word);
}
function distance(a, b) {
let before = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
for (let i = 1; i <= a.length; i++) {
const next = [i];
for (let j = 1; j <= b.length; j++) {
next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
}
[before, row] = [row, next];
}
return row[b.length];
}
async function nearest(word, index) {
const beginning = word.slice(0, 2);
let n = Math.max(0, index.words.findLastIndex(start => isBefore(start, beginning)));
const files = [];
do files.push(n++); while (files.length < MOST_FILES && n < index.words.length && !isBefore(word, index.words[n]));
let best = null, least = word.length > 7 ? 3 : 2, most = 0;
for (const entries of await Promise.all(files.map(n => load('w' + n, readWords)))) {
for (const entry of entries) {
if (!entry.word.startsWith(beginning) || Math.abs(entry.word.length - word.length) > 2) continue;
const steps = distance(word, entry.word);
if (steps < least || steps === least && best !== null && entry.list.length > most)
[best, least, most] = [entry.word, steps, entry.list.length];
}
}
return best;
}
async function guess(words, index) {
if (!index.words.length) return null;
const guesses = await Promise.all(words.map(async w =>
(await lookUp(cut(w), false, index)).scores.size ? w : nearest(cut(w), index)));
return guesses.includes(null) || guesses.every((w, i) => w === words[i]) ? null : guesses.join(' ');
}
async function search(query) {
const index = await load('words');
const asked = [...fold(query).matchAll(WORD)].map(m => ({ word: bare(m[0]), isUnwanted: /(^|\s)-$/.test(query.slice(0, m.index)) }))
.filter(({ word }) => !/^[\x21-\x7e]$/.test(word));
const words = asked.filter(a => !a.isUnwanted).map(a => a.word);
const unwanted = await Promise.all(asked.filter(a => a.isUnwanted).map(a => lookUp(cut(a.word), false, index)));
if (!words.length || !index.words.length) return { index, words, found: [], common: [] };
const isTyping = /[\p{L}\p{N}\p{M}]$/u.test(query);
const found = await Promise.all(words.map((w, i) =>
lookUp(cut(w), isTyping && i === words.length - 1, index)));
const asking = found.filter(f => !f.isCut);
const sums = new Map();
const isName = n => n >= index.briefings;
for (const { word, scores } of asking.length ? asking : found)
for (const [n, score] of scores) {
if (isName(n) && SMALL.has(word)) continue;
const [sum, times] = sums.get(n) || [0, 0];
sums.set(n, [sum + score, times + 1]);
}
for (const { scores } of unwanted) for (const n of scores.keys()) sums.delete(n);
const needed = asking.length || 1;
let most = 1;
for (const [n, [, times]] of sums) if (isName(n)) most = Math.max(most, times);
const all = [...sums].filter(([n, [, times]]) => times >= (isName(n) ? most : needed)).map(([n, [sum]]) => {
if (asking.length) for (const f of found) if (f.isCut) sum += f.scores.get(n) || 0;
return [n, sum];
});
all.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
const tests = words.map((w, i) => test(w, isTyping && i === words.length - 1));
const sought = tests.filter((_, i) => !found[i].isCut);
return {
index, words, sought: sought.length ? sought : tests, found: all.map(([n]) => n),
common: asking.length ? [] : words.filter((_, i) => found[i].isCut),
haveNamesAll: most === (asking.filter(f => !SMALL.has(f.word)).length || 1),
};
}
function element(tag, className, ...children) {
const e = document.createElement(tag);
if (className) e.className = className;
e.append(...children);
return e;
}
function marked(text, sought) {
const parts = [];
let end = 0;
for (const match of text.matchAll(WORD)) {
const folded = bare(fold(match[0]));
if (!sought.some(is => is(folded))) continue;
parts.push(text.slice(end, match.index), element('mark', '', match[0]));
end = match.index + match[0].length;
}
return [...parts, text.slice(end)];
}
function link(url, ...children) {
const a = element('a', '', ...children);
a.href = url;
return a;
}
function date(iso) {
if (!iso) return 'Undated';
const [year, month, day] = iso.split('-');
const time = element('time', '', `${+day} ${MONTHS[month - 1]} ${+year}`);
time.dateTime = iso;
return time;
}
const STANDINGS = [['badge', 'Machine draft'], ['badge ok', 'Reviewed']];
const light = () => '#:~:' + (form.q.value.match(WORD) || [])
.map(word => 'text=' + encodeURIComponent(word).replaceAll('-', '%2D')).join('&');
function hit([slug, title, iso, gist, standing, editors], sought) {
const badge = STANDINGS[standing] ? [element('span', ...STANDINGS[standing])] : [];
const own = editors ? [' ', element('span', 'by-ed', 'editor')] : [];
const item = element('li', 'item', element('p', 'date', date(iso)),
element('h3', '', link(`../briefings/${slug}/index.html${isFromDisk ? light() : ''}`, ...marked(title, sought))),
element('div', '', element('p', 'gist', ...marked(gist, sought), ...own), element('p', 'meta', ...badge)));
wanted.set(item, { slug, sought });
return item;
}
const pages = new Map(), wanted = new WeakMap();
const isFromDisk = location.protocol === 'file:';
const PAUSE = 300, LONGEST = 220;
function sentences(slug) {
if (!pages.has(slug)) pages.set(slug, fetch(`../briefings/${slug}/index.html`)
.then(answer => answer.ok ? answer.text() : '')
.then(html => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.s[id^=p]')]
.map(s => [s.id, s.textContent])));
return pages.get(slug);
}
const matches = (text, sought) => {
const own = (fold(text).match(WORD) || []).map(bare);
return sought.filter(is => own.some(is)).length;
};
function excerpt(text, sought) {
if (text.length <= LONGEST) return marked(text, sought);
const first = [...text.matchAll(WORD)].find(m => sought.some(is => is(bare(fold(m[0])))));
const start = first && first.index > LONGEST / 2 ? text.indexOf(' ', first.index - LONGEST / 2) + 1 : 0;
const space = text.lastIndexOf(' ', start + LONGEST);
const end = text.length > start + LONGEST ? (space > start ? space : start + LONGEST) : text.length;
return [start ? '… ' : '', ...marked(text.slice(start, end), sought), end < text.length ? ' …' : ''];
}
async function place(item) {
const { slug, sought } = wanted.get(item);
const found = (await sentences(slug)).map(([id, text]) => [id, text, matches(text, sought)]).filter(s => s[2]);
if (!found.length) return;
const gist = item.querySelector('.gist');
const [id, text, count] = found.reduce((best, s) => s[2] > best[2] ? s : best);
if (count > matches(gist.textContent, sought)) {
const ref = link(`../briefings/${slug}/index.html#${id}`, '¶' + id.slice(1).split('s')[0]);
ref.className = 'ref';
gist.replaceChildren(...excerpt(text, sought), ' ', ref);
}
item.querySelector('.meta').append(' ', element('span', '',
found.length === 1 ? 'One place in the text' : `${found.length} places in the text`));
}
const seen = new IntersectionObserver(entries => {
for (const { isIntersecting, target } of entries) {
if (!isIntersecting) continue;
seen.unobserve(target);
place(target).catch(() => {});
}
}, { rootMargin: '100% 0px' });
function name([slug, title, kind, count], sought) {
const a = link(`../entities/${slug}/index.html`, ...marked(title, sought));
a.className = `m ${KINDS[kind]}`;
const label = kind[0].toUpperCase() + kind.slice(1);
const small = element('small', '', `${label}, in ${count} ${count === 1 ? 'briefing' : 'briefings'}`);
return element('li', KINDS[kind], a, ' ', small);
}
const isAsked = sought => ([, title, kind]) => {
const own = (fold(title).match(WORD) || []).map(bare).filter(w => !SMALL.has(w) && !LEGAL.has(w));
return (kind === 'person' ? own.slice(-1) : own).every(w => sought.some(is => is(w)));
};
async function fill(section, numbers, perFile, letter, make, sought, most, isWanted = () => true) {
const entries = await Promise.all(numbers.map(async n =>
(await load(letter + Math.floor(n / perFile)))[n % perFile]));
const items = entries.filter(isWanted).slice(0, most).map(entry => make(entry, sought));
return () => {
section.querySelector('ul, ol').replaceChildren(...items);
section.hidden = !items.length;
};
}
let turn = 0, shown = PAGE;
async function run() {
const mine = ++turn, query = form.q.value;
const isCurrent = () => mine === turn;
line.ariaBusy = true;
try {
const { index, words, sought, found, common, haveNamesAll } = await search(query);
if (!isCurrent()) return;
const briefings = found.filter(n => n < index.briefings);
const others = found.filter(n => n >= index.briefings).map(n => n - index.briefings);
const updates = await Promise.all([
fill(names, others.slice(0, haveNamesAll ? NAMES : 4 * NAMES), index.perFile[1], 'n', name,
sought, NAMES, haveNamesAll ? undefined : isAsked(sought)),
fill(hits, briefings.slice(0, shown), index.perFile[0], 'b', hit, sought),
]);
if (!isCurrent()) return;
for (const update of updates) update();
seen.disconnect();
if (!isFromDisk) setTimeout(() => {
if (isCurrent()) for (const item of hits.querySelectorAll('li')) seen.observe(item);
}, PAUSE);
more.hidden = briefings.length <= shown;
const count = briefings.length;
if (!words.length) {
line.textContent = /\S/.test(query) ? 'Type a word of two letters or more.' : '';
} else if (common.length) {
line.textContent = `“${common.join(' ')}” stands in too many briefings to list them all: `
+ (count ? 'these have it in a title, a name or a key point.' : 'add a word.');
} else if (count) {
line.textContent = count === 1 ? '1 briefing' : `${count} briefings`;
} else if (others.length && haveNamesAll) {
line.textContent = 'No briefing has all these words, but these names do.';
} else {
const other = await guess(words, index);
if (!isCurrent()) return;
line.textContent = 'No briefing has all these words.';
if (other) line.append(' Did you mean ', link(`?q=${encodeURIComponent(other)}`, other), '?');
else line.append(' Look through ', link('../entities/index.html', 'all names'), '.');
}
} catch {
if (isCurrent()) line.textContent = 'The search index could not be loaded.';
} finally {
if (isCurrent()) line.ariaBusy = false;
}
}
function start() {
shown = PAGE;
try { history.replaceState(null, '', form.q.value ? `?q=${encodeURIComponent(form.q.value)}` : '?'); } catch { }
run();
}
let rest;
function startAfter(pause) {
turn++;
line.ariaBusy = true;
clearTimeout(rest);
rest = setTimeout(start, pause);
}
form.addEventListener('submit', e => { e.preventDefault(); startAfter(0); });
form.q.addEventListener('input', () => startAfter(REST));
more.addEventListener('click', async () => {
const first = shown;
shown += PAGE;
await run();
hits.querySelectorAll('h3 a')[first]?.focus();
});
form.q.value = new URLSearchParams(location.search).get('q') || form.q.value;
if (form.q.value) run();
})();
