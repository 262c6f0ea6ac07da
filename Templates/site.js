/* Not needed to read: cards on hover and focus, Escape. */
(() => {
  'use strict';
  const root = document.documentElement;
  let timer = 0, shown = null, from = null;

  /* A mention leads to its card, if it stands in none; a button opens what a date rests on. */
  const opener = n => n.closest('a.m[href^="#e"]:not(.card *), .why');
  const cardOf = a => document.getElementById(a.hash ? a.hash.slice(1) : a.getAttribute('popovertarget'));

  /* Above the line, over what has been read, if there is room. */
  function place(card, a, x, under) {
    const rects = [...a.getClientRects()];
    const r = rects.find(q => x >= q.left && x <= q.right) || rects[0];
    const w = card.offsetWidth, h = card.offsetHeight;
    const left = Math.max(16, Math.min(r.left - 16, root.clientWidth - w - 16));
    const above = r.top - h - 6, below = r.bottom + 6, room = innerHeight - h - 8;
    const top = under ? (below <= room ? below : above) : above > 8 ? above : below;
    card.style.inset = `${Math.max(8, Math.min(top, room))}px auto auto ${left}px`;
  }

  function open(a, x) {
    const card = cardOf(a);
    /* A browser without popovers shows the card when its name is chosen. */
    try {
      if (card.matches(':target, :popover-open')) return;
      card.showPopover({ source: a });
    } catch { return; }
    place(card, a, x);
    shown = card;
    from = a;
  }

  function close() {
    clearTimeout(timer);
    if (shown && shown.matches(':popover-open')) shown.hidePopover();
    shown = from = null;
  }

  const later = (fn, ms) => { clearTimeout(timer); timer = setTimeout(fn, ms); };
  const inside = n => n instanceof Node && shown && (shown.contains(n) || from.contains(n));

  document.addEventListener('pointerover', e => {
    if (e.pointerType !== 'mouse') return;
    const a = opener(e.target);
    if (a && a !== from) later(() => { close(); open(a, e.clientX); }, 250);
    else if (inside(e.target)) clearTimeout(timer);
    else if (shown) later(close, 300);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', e => {
    const a = opener(e.target);
    if (a && a !== from && a.matches(':focus-visible')) { close(); open(a, 0); }
    else if (shown && !inside(e.target)) close();
  });
  addEventListener('scroll', () => {
    if (!shown || shown.contains(document.activeElement)) return;
    if (from === document.activeElement) place(shown, from, 0); else close();
  }, { passive: true });

  /* A card behind a button goes under it; a closed one forgets its place. */
  let pressed = null;
  document.addEventListener('click', e => {
    pressed = e.target.closest('.why');
    /* What hovering or the keyboard has opened stays open. */
    if (pressed && shown && shown === cardOf(pressed)) { e.preventDefault(); shown = from = null; }
  }, true);
  document.addEventListener('toggle', e => {
    const card = e.target;
    if (!card.matches('.card')) return;
    if (e.newState === 'open') {
      if (pressed && pressed.getAttribute('popovertarget') === card.id) place(card, pressed, 0, true);
    } else {
      card.style.inset = '';
      if (card === shown) shown = from = null;
    }
  }, true);

  /* The same name again, or Escape, shows everything; who chose it by keyboard goes on from there. */
  let chosen = null;
  const clear = () => {
    location.hash = 'off';
    if (chosen) { from = chosen; chosen.focus({ preventScroll: true }); }
    chosen = from = null;
  };
  document.addEventListener('click', e => {
    const a = e.target.closest('a[href^="#e"], a.unmark');
    if (!a) return;
    const isSecond = a.hash === location.hash && document.querySelector('.card:target');
    if (!isSecond && !a.matches('.unmark')) chosen = a.closest('.card') ? from : a;
    if (!a.closest('.card')) root.classList.toggle('high', a.getBoundingClientRect().bottom > innerHeight / 2);
    close();
    if (isSecond || a.matches('.unmark')) { e.preventDefault(); clear(); }
  });
  document.addEventListener('keydown', e => {
    if (e.key === 'Escape' && !shown && document.querySelector('.card:target')) clear();
  });
})();
