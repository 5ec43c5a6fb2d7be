/** Works something out once for each object, and keeps it for as long as the object lives. */
export function onceFor<Key extends object, Result>(workOut: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const found = known.get(key) ?? { result: workOut(key) };
    known.set(key, found);
    return found.result;
  };
}
