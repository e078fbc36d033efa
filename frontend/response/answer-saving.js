// Saves each answer as it is given, and says honestly what is not saved yet. What the server has not acknowledged is kept in
// localStorage with its operation id and the revision it was based on, and sent again after a reload: the server writes an
// operation once, and finds out by the revision when somebody else answered meanwhile.
import './questionnaire.css';
import { UnsavedAnswers } from './unsaved-answers.js';

const SLOW_MS = 4000;
const LONGEST_PAUSE_S = 30;

class AnswerSaving extends HTMLElement {
  constructor() {
    super();
    this.sending = new Map(); // question -> time of sending
    this.lostAt = null;
    this.pause = 2;
    this.onInput = (event) => this.typed(event);
    this.onChange = (event) => this.changed(event);
    this.onFocusOut = (event) => this.left(event);
    this.onClick = (event) => this.pressed(event);
    this.onOneClick = (event) => this.pressedAtOnce(event);
    this.onOffline = () => this.lose();
    this.onOnline = () => this.find();
    this.onUnload = (event) => {
      // When the server ended the session, loading the page again is the way to save what is kept
      const sessionOver = document.querySelector('.v-system-error');
      if (!sessionOver && this.unsaved?.all().length > 0) {
        event.preventDefault();
      }
    };
  }

  connectedCallback() {
    this.disconnected = false;
    this.addEventListener('input', this.onInput);
    this.addEventListener('change', this.onChange);
    this.addEventListener('focusout', this.onFocusOut);
    this.addEventListener('click', this.onClick);
    this.addEventListener('click', this.onOneClick, true);
    window.addEventListener('offline', this.onOffline);
    window.addEventListener('online', this.onOnline);
    window.addEventListener('beforeunload', this.onUnload);
    this.watch = setInterval(() => this.lookForSlowOnes(), 1000);
  }

  disconnectedCallback() {
    window.removeEventListener('offline', this.onOffline);
    window.removeEventListener('online', this.onOnline);
    window.removeEventListener('beforeunload', this.onUnload);
    clearInterval(this.watch);
    clearTimeout(this.retry);
    this.disconnected = true;
  }

  // Called by the server once it listens
  start(store, texts) {
    this.unsaved = new UnsavedAnswers(store);
    this.texts = texts;
    this.unsaved.all().forEach((answer) => {
      this.unsaved.put({ ...answer, restored: true });
      this.send(answer.question);
    });
    this.draw();
  }

  // Called by the server when the person decided about an answer in another way: chose after a clash, gave it up
  forget(question) {
    this.unsaved.remove(question);
    this.draw();
  }

  pressed(event) {
    if (event.target.closest('[data-retry]')) {
      this.find();
    } else if (event.target.closest('[data-look]')) {
      this.querySelector('[data-stuck] h2').focus();
    }
  }

  // Before the server hears of it. A click cannot be kept like an entry: without network it is refused, and says so
  pressedAtOnce(event) {
    const button = event.target.closest('[data-confirm], [data-unfold]');
    if (!button) {
      return;
    }
    const card = button.closest('[data-question]');
    if ('unfold' in button.dataset) {
      unfold(card);
    } else if (!navigator.onLine || this.lostAt) {
      event.stopImmediatePropagation();
      this.say(this.texts.offline);
    } else if (card && this.unsaved) {
      this.forget(card.dataset.question); // what was entered there gives way to the click
    }
  }

  typed(event) {
    const card = this.cardOf(event);
    if (card && event.target.closest('[data-part]')) {
      if (event.target.value) {
        optionsOf(card).forEach((option) => (option.checked = false));
      }
      this.keep(card);
    }
  }

  changed(event) {
    const card = this.cardOf(event);
    if (!card) {
      return;
    }
    keepExclusive(card, event.target.closest('[data-option]'));
    // The components set their own value during this event
    setTimeout(() => this.keep(card) && isComplete(card) && this.send(card.dataset.question));
  }

  left(event) {
    const card = this.cardOf(event);
    if (card && !card.contains(event.relatedTarget) && this.unsaved.get(card.dataset.question)?.state === 'typing') {
      this.send(card.dataset.question);
    }
  }

  cardOf(event) {
    return this.unsaved && event.target.closest('[data-question]:not([data-read-only])');
  }

  // Whether there is something new to send
  keep(card) {
    const question = card.dataset.question;
    const given = read(card);
    const kept = this.unsaved.get(question);
    if (JSON.stringify(kept?.next ?? kept?.given ?? JSON.parse(card.dataset.given)) === JSON.stringify(given)) {
      return kept?.state === 'typing';
    }
    if (this.sending.has(question)) {
      this.unsaved.put({ ...kept, next: given });
    } else {
      this.unsaved.put({
        question,
        operation: crypto.randomUUID(),
        base: kept?.base ?? Number(card.dataset.revision),
        given,
        state: 'typing',
      });
    }
    this.draw();
    return true;
  }

  async send(question) {
    const answer = this.unsaved.get(question);
    if (!answer || this.sending.has(question) || this.disconnected) {
      return;
    }
    this.sending.set(question, Date.now());
    this.unsaved.put({ ...answer, state: 'sending' });
    if (!navigator.onLine) {
      this.lose();
    }
    this.draw();
    let result;
    try {
      const { operation, base, given, restored } = answer;
      result = await this.$server.save(question, operation, base, given.chosen, given.typed, restored ?? false);
    } catch {
      result = { state: 'FAILED' };
    }
    this.sending.delete(question);
    this.acknowledge(this.unsaved.get(question), result);
    this.draw();
  }

  acknowledge(answer, result) {
    if (result.state === 'FAILED') {
      this.lose();
      if (answer) {
        this.unsaved.put({ ...answer, state: 'failed' });
      }
      this.retry = setTimeout(() => this.sendAll(), this.pause * 1000);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_S);
      return;
    }
    this.lostAt = null;
    this.pause = 2;
    if (!answer) {
      return;
    }
    if (answer.next) {
      const base = result.state === 'SAVED' ? result.revision : answer.base;
      const { next, ...rest } = answer;
      this.unsaved.put({ ...rest, operation: crypto.randomUUID(), base, given: next });
      this.send(answer.question);
    } else if (result.state === 'SAVED') {
      this.unsaved.remove(answer.question);
    } else {
      this.unsaved.put({ ...answer, state: 'stuck' });
    }
  }

  sendAll() {
    this.unsaved.all().filter((answer) => answer.state !== 'stuck').forEach((answer) => this.send(answer.question));
  }

  find() {
    this.lostAt = null;
    this.sendAll();
    this.draw();
  }

  lose() {
    this.lostAt ??= new Date();
    this.draw();
  }

  lookForSlowOnes() {
    const slowest = Math.min(...this.sending.values());
    if (Date.now() - slowest > SLOW_MS && !this.lostAt) {
      this.lose();
    }
  }

  draw() {
    const unsaved = this.unsaved?.all() ?? [];
    this.querySelectorAll('[data-question]').forEach((card) => {
      const answer = unsaved.find((one) => one.question === card.dataset.question);
      const words = answer && answer.state !== 'stuck' ? this.words(answer) : '';
      const [saved, pending] = card.querySelectorAll('[data-state]');
      saved.hidden = words !== '';
      pending.hidden = words === '';
      pending.lastElementChild.textContent = words;
      card.classList.toggle('bn-question--alerte', words !== '' && this.lostAt !== null);
    });
    this.drawBanner(unsaved.filter((answer) => answer.state === 'stuck' || (this.lostAt && answer.state !== 'typing')));
  }

  words(answer) {
    if (answer.state === 'typing') {
      return this.texts.typing;
    }
    return this.lostAt ? this.texts.lost.replace('{0}', hour(this.lostAt)) : this.texts.saving;
  }

  // In the banner, until the connection is back or something else is to be said
  say(words) {
    const banner = this.querySelector('[data-banner]');
    banner.querySelector('[data-words]').textContent = words;
    banner.querySelector('[data-look]').hidden = true;
    banner.hidden = false;
  }

  drawBanner(waiting) {
    const banner = this.querySelector('[data-banner]');
    const [one, several] = [this.texts.one, this.texts.several];
    const names = waiting.map((answer) => answer.question).join(', ');
    const words = (waiting.length > 1 ? several : one).replace('{0}', waiting.length).replace('{1}', names);
    const full = this.lostAt ? `${words} ${this.texts.kept}` : words;
    const text = banner.querySelector('[data-words]');
    banner.hidden = waiting.length === 0;
    banner.querySelector('[data-retry]').hidden = !this.lostAt;
    banner.querySelector('[data-look]').hidden = !waiting.some((answer) => answer.state === 'stuck');
    // Unchanged words are not written again: screen readers would say them again
    if (!banner.hidden && text.textContent !== full) {
      text.textContent = full;
    }
  }
}

function unfold(card) {
  card.querySelectorAll('.bn-question__saisie').forEach((field) => {
    field.hidden = false;
    field.querySelector('input, textarea')?.focus();
  });
}

function optionsOf(card) {
  return [...card.querySelectorAll('[data-option]')];
}

function read(card) {
  return {
    chosen: optionsOf(card).filter((option) => option.checked).map((option) => option.dataset.option),
    typed: [...card.querySelectorAll('[data-part]')].map((field) => field.value.trim()),
  };
}

// All parts of a number out of a total, or none: a half is only sent when the person leaves it that way
function isComplete(card) {
  const typed = read(card).typed;
  return typed.every((part) => part !== '') || typed.every((part) => part === '');
}

// "Aucune" and "Je ne sais pas" go with nothing else; the choice made last wins
function keepExclusive(card, option) {
  if (!option?.checked || option.localName !== 'vaadin-checkbox') {
    return;
  }
  const alone = 'exclusive' in option.dataset;
  optionsOf(card)
    .filter((other) => other !== option && (alone || 'exclusive' in other.dataset))
    .forEach((other) => (other.checked = false));
  if (alone) {
    card.querySelectorAll('[data-part]').forEach((field) => (field.value = ''));
  }
}

function hour(date) {
  return `${date.getHours()} h ${String(date.getMinutes()).padStart(2, '0')}`;
}

customElements.define('bn-answer-saving', AnswerSaving);
