// What opens and closes: the menu of a phone, the breadcrumb, a side menu. Listens on the document, because the server
// replaces parts of the page at any time; the design system's own script (58 kB) would follow and copy these parts.

const OPEN_MENU = 'fr-modal--opened';

const menu = () => document.querySelector('.fr-header__menu');
const isMenuOpen = () => menu()?.classList.contains(OPEN_MENU);
const menuButton = () => document.querySelector('.fr-btn--menu');

function openMenu() {
  const dialog = menu();
  dialog.classList.add(OPEN_MENU);
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-labelledby', 'bouton-menu');
  menuButton().setAttribute('aria-expanded', 'true');
  dialog.querySelector('.fr-btn--close').focus();
}

function closeMenu({ giveFocusBack }) {
  const dialog = menu();
  dialog.classList.remove(OPEN_MENU);
  dialog.removeAttribute('role');
  dialog.removeAttribute('aria-modal');
  dialog.removeAttribute('aria-labelledby');
  menuButton().setAttribute('aria-expanded', 'false');
  if (giveFocusBack) {
    menuButton().focus();
  }
}

function keepFocusInMenu(event) {
  const stops = [...menu().querySelectorAll('a[href], button')].filter((stop) => stop.offsetParent);
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (event.shiftKey && document.activeElement === first) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault();
    first.focus();
  }
}

function toggle(button) {
  const content = document.getElementById(button.getAttribute('aria-controls'));
  const expanded = content.classList.toggle('fr-collapse--expanded');
  button.setAttribute('aria-expanded', String(expanded));
}

// A skip link is relative to the portal's root, not to the page: followed as is, it would leave the page
function skipTo(link) {
  const target = document.getElementById(link.hash.slice(1));
  target.setAttribute('tabindex', '-1');
  target.focus();
  target.scrollIntoView();
}

document.addEventListener(
  'click',
  (event) => {
    const skip = event.target.closest('.fr-skiplinks a');
    if (skip) {
      event.preventDefault();
      event.stopPropagation();
      skipTo(skip);
      return;
    }
    if (event.target.closest('.fr-btn--menu')) {
      openMenu();
    } else if (isMenuOpen() && event.target.closest('.fr-header__menu .fr-btn--close')) {
      closeMenu({ giveFocusBack: true });
    } else if (isMenuOpen() && event.target.closest('.fr-header__menu a[href]')) {
      closeMenu({ giveFocusBack: false });
    }
    const disclosure = event.target.closest('.fr-breadcrumb__button, .fr-sidemenu__btn');
    if (disclosure) {
      toggle(disclosure);
    }
  },
  true,
);

document.addEventListener('keydown', (event) => {
  if (!isMenuOpen()) {
    return;
  }
  if (event.key === 'Escape') {
    closeMenu({ giveFocusBack: true });
  } else if (event.key === 'Tab') {
    keepFocusInMenu(event);
  }
});
