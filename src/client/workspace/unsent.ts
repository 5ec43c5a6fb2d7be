/** An action as it is sent: its operation id makes sending it twice harmless. */
export interface UnsentAction {
  readonly operation: string;
  readonly body: string;
}

/** What was done and has not been acknowledged yet; it outlives the page. */
export interface Unsent {
  /** Remembers an action, in place of what was remembered under the same operation. */
  keep(action: UnsentAction): void;
  forget(operation: string): void;
  all(): readonly UnsentAction[];
}

/** The unsent actions of one article. */
export function unsentOf(base: string): Unsent {
  const name = `diptych-unsent${base}`;
  const all = (): UnsentAction[] => JSON.parse(localStorage.getItem(name) ?? '[]');
  const save = (actions: readonly UnsentAction[]) => {
    if (actions.length > 0) localStorage.setItem(name, JSON.stringify(actions));
    else localStorage.removeItem(name);
  };
  return {
    all,
    keep: (action) => {
      const before = all();
      const at = before.findIndex(({ operation }) => operation === action.operation);
      save(at === -1 ? [...before, action] : before.with(at, action));
    },
    forget: (operation) => save(all().filter((each) => each.operation !== operation)),
  };
}
