import type { Fields } from './send.ts';

/** What a form would send: its fields, and those in the address of the button that was pressed. */
export function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Fields {
  const data = new FormData(form, submitter);
  const fields: Record<string, string> = {};
  for (const [name, value] of data) fields[name] = String(value);
  const address =
    submitter instanceof HTMLButtonElement ? new URL(submitter.formAction, location.href) : null;
  for (const [name, value] of address?.searchParams ?? []) fields[name] = value;
  return fields;
}
