(() => {
'use strict';
const root = document.documentElement, on = addEventListener;
let timer = 0, shown = null, from = null, x = 0, y = 0;
const opener = n => n.closest('a.m[href^="#e"]:not(.card *), .t, .why');
const targetOf = a => document.getElementById(decodeURI(a.hash).slice(1));
const buttonOf = a => a.matches('.t') ? targetOf(a).querySelector('.why') : a;
const cardOf = a => a.matches('.m') ? targetOf(a) : document.getElementById(buttonOf(a)?.getAttribute('popovertarget'));
const isOpen = card => { try { return card.matches(':popover-open'); } catch { } };
function place(card, a, x, under) {
const rects = [...(a.matches('.evs .why') ? a.parentNode : a).getClientRects()];
const r = rects.find(q => x >= q.left && x <= q.right) || rects[0];
const h = card.offsetHeight;
const left = Math.max(16, Math.min(r.left - 16, root.clientWidth - card.offsetWidth - 16));
const above = r.top - h - 6, below = r.bottom + 6, room = innerHeight - h - 8;
const top = under ? (below <= room ? below : above) : above > 8 ? above : below;
card.style.inset = `${Math.max(8, Math.min(top, room))}px auto auto ${left}px`;
}
function open(a, x) {
const card = cardOf(a);
try {
if (card.matches(':target, :popover-open')) return;
card.showPopover(a.matches('a:not(:hover)') ? {} : { source: a });
} catch { return; }
place(card, a, x);
shown = card;
from = a;
}
function close() {
clearTimeout(timer);
if (shown && isOpen(shown)) shown.hidePopover();
shown = from = null;
}
const later = (fn, ms) => { clearTimeout(timer); timer = setTimeout(fn, ms); };
const inside = n => n instanceof Node && shown && (shown.contains(n) || from.contains(n));
on('pointermove', e => { x = e.clientX; y = e.clientY; });
on('pointerover', e => {
if (e.pointerType !== 'mouse' || e.clientX === x && e.clientY === y) return;
const a = opener(e.target);
if (a && a !== from) later(() => { close(); open(a, e.clientX); }, 250);
else if (shown && !inside(e.target)) later(close, 300);
else clearTimeout(timer);
});
const isDocked = n => n?.closest('.card:target, .unmark');
on('focusin', ({ target: n }) => {
const a = opener(n), r = n.getBoundingClientRect();
if (!isDocked(n) && isDocked(document.elementFromPoint(r.x, r.y))) n.scrollIntoView({ block: 'center' });
if (a && a !== from && a.matches(':focus-visible')) { close(); open(a, 0); }
else if (shown && !inside(n)) close();
});
on('scroll', () => {
if (pressed && isOpen(cardOf(pressed))) settle();
if (!shown || shown.contains(document.activeElement)) return;
if (from === document.activeElement) place(shown, from, 0); else close();
});
let pressed = null;
const settle = () => place(cardOf(pressed), pressed, 0, !pressed.closest('.evs'));
on('click', e => {
const last = pressed;
pressed = e.target.closest('.why');
if (!pressed) return;
const card = cardOf(pressed);
if (card === shown) { e.preventDefault(); shown = from = null; }
else if (last && last !== pressed && isOpen(card)) { e.preventDefault(); settle(); }
}, true);
on('toggle', e => {
const card = e.target;
if (!card.matches('.card')) return;
if (e.newState === 'open') {
if (pressed && cardOf(pressed) === card) settle();
} else {
card.style.inset = '';
if (card === shown) shown = from = null;
}
}, true);
let chosen = null;
const target = () => document.querySelector('.card:target');
const clear = () => {
location.replace('#off');
if (chosen) {
const r = chosen.getBoundingClientRect();
from = chosen;
chosen.focus({ preventScroll: r.top > 0 && r.bottom < innerHeight });
}
chosen = from = null;
};
on('click', e => {
const a = e.target.closest('a[href^="#"]');
if (!a || e.ctrlKey || e.metaKey || e.shiftKey) return;
const card = target(), to = targetOf(a);
if (!to) return;
if (!to.matches('.card, #off')) {
if (a === from) close();
if (card && e.detail) {
e.preventDefault();
to.scrollIntoView();
to.animate([{ background: 'var(--flare)' }, {}], 2500);
}
return;
}
const isDone = card && a.hash === location.hash || a.matches('.unmark');
if (!isDone) chosen = a.closest('.card') ? from : a;
if (a.closest('.ents')) setTimeout(() => a.scrollIntoView({ block: 'nearest' }));
if (!a.closest('.card')) root.classList.toggle('high', a.getBoundingClientRect().bottom > innerHeight / 2);
close();
if (isDone) { e.preventDefault(); clear(); }
else if (!e.detail) setTimeout(() => {
to.tabIndex = -1;
to.focus({ preventScroll: true });
});
});
on('keydown', e => {
if (e.key === 'Escape' && !shown && target()) clear();
});
let unfolded = [];
on('beforeprint', () => {
unfolded = [...document.querySelectorAll('details:not([open])')];
for (const d of unfolded) d.open = true;
});
on('afterprint', () => { for (const d of unfolded) d.open = false; });
})();
