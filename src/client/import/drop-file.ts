/** Files are read as soon as they are chosen, or dropped here; a form of its own takes what is dropped anywhere on the page. */
export function dropFile(element: HTMLElement): void {
  const input = element.querySelector<HTMLInputElement>('input[type="file"]');
  const button = element.querySelector<HTMLButtonElement>('button');
  const hint = element.querySelector<HTMLElement>('.drop-hint');
  if (!input || !button) return;
  if (hint) hint.hidden = false;
  element.classList.add('enhanced');
  const area: HTMLElement = element instanceof HTMLFormElement ? document.documentElement : element;

  input.addEventListener('change', () => {
    if (input.files?.length) button.form?.requestSubmit(button);
  });
  area.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    element.classList.add('over');
  });
  area.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && area.contains(event.relatedTarget))) {
      element.classList.remove('over');
    }
  });
  area.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])].slice(0, input.multiple ? undefined : 1);
    if (!hasFiles(event) || files.length === 0) return;
    event.preventDefault();
    element.classList.remove('over');
    const taken = new DataTransfer();
    for (const file of files) taken.items.add(file);
    input.files = taken.files;
    button.form?.requestSubmit(button);
  });
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
