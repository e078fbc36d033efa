// The answers of one person to one questionnaire that the server has not acknowledged. In memory when the browser gives no
// storage: then a reload loses them, and the page warns before it.
export class UnsavedAnswers {
  constructor(store) {
    this.prefix = `${store}/`;
    this.memory = new Map();
  }

  all() {
    const keys = storage(() => Object.keys(localStorage).filter((key) => key.startsWith(this.prefix))) ?? [];
    const kept = keys.map((key) => storage(() => JSON.parse(localStorage.getItem(key)))).filter(Boolean);
    return [...kept, ...this.memory.values()].sort((a, b) => a.question.localeCompare(b.question));
  }

  get(question) {
    return this.memory.get(question) ?? storage(() => JSON.parse(localStorage.getItem(this.prefix + question)));
  }

  put(answer) {
    const stored = storage(() => {
      localStorage.setItem(this.prefix + answer.question, JSON.stringify(answer));
      return true;
    });
    if (stored) {
      this.memory.delete(answer.question);
    } else {
      this.memory.set(answer.question, answer);
    }
  }

  remove(question) {
    this.memory.delete(question);
    storage(() => localStorage.removeItem(this.prefix + question));
  }
}

function storage(access) {
  try {
    return access();
  } catch {
    return undefined;
  }
}
