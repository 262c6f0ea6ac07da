/* Not needed to read: cards on hover and focus, Escape, what is folded in print. */
(() => {
  'use strict';
  const root = document.documentElement, on = addEventListener;
  let timer = 0, shown = null, from = null, x = 0, y = 0;

  /* A mention leads to its card, if it stands in none; a button opens what a date rests on, and a date
     in the text leads to the event with that button. */
  const opener = n => n.closest('a.m[href^="#e"]:not(.card *), .t, .why');
  const targetOf = a => document.getElementById(decodeURI(a.hash).slice(1));
  const buttonOf = a => a.matches('.t') ? targetOf(a).querySelector('.why') : a;
  const cardOf = a => a.matches('.m') ? targetOf(a) : document.getElementById(buttonOf(a)?.getAttribute('popovertarget'));
  const isOpen = card => { try { return card.matches(':popover-open'); } catch { } };

  /* Above the line, over what has been read, if there is room. */
  function place(card, a, x, under) {
    /* A date's words may stand anywhere in their line. */
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
    /* A browser without popovers shows the card when its name is chosen. */
    try {
      if (card.matches(':target, :popover-open')) return;
      /* Who goes from name to name by keyboard is not led through each card: Enter leads in. */
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

  /* A page that scrolls under a resting pointer is not pointed at. */
  on('pointermove', e => { x = e.clientX; y = e.clientY; });
  on('pointerover', e => {
    if (e.pointerType !== 'mouse' || e.clientX === x && e.clientY === y) return;
    const a = opener(e.target);
    if (a && a !== from) later(() => { close(); open(a, e.clientX); }, 250);
    else if (shown && !inside(e.target)) later(close, 300);
    else clearTimeout(timer);
  });
  /* What gets the focus does not stay under the card of a chosen name. */
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

  /* A card behind a button goes under it, before a line over it, and stays with it; a closed one
     forgets its place. */
  let pressed = null;
  const settle = () => place(cardOf(pressed), pressed, 0, !pressed.closest('.evs'));
  on('click', e => {
    const last = pressed;
    pressed = e.target.closest('.why');
    if (!pressed) return;
    const card = cardOf(pressed);
    /* What hovering or the keyboard has opened stays open. */
    if (card === shown) { e.preventDefault(); shown = from = null; }
    /* So does what another button with the same card has. */
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

  /* The same name again, or Escape, clears the marks; who chose it by keyboard goes on from there. */
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
      /* Marks outlive a look at a place. */
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
    /* Who chooses by keyboard goes on in the card. */
    else if (!e.detail) setTimeout(() => {
      to.tabIndex = -1;
      to.focus({ preventScroll: true });
    });
  });
  on('keydown', e => {
    if (e.key === 'Escape' && !shown && target()) clear();
  });

  /* What is folded on the screen is printed. */
  let unfolded = [];
  on('beforeprint', () => {
    unfolded = [...document.querySelectorAll('details:not([open])')];
    for (const d of unfolded) d.open = true;
  });
  on('afterprint', () => { for (const d of unfolded) d.open = false; });
})();
