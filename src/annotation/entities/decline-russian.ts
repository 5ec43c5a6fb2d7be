import type { Kind } from './kinds.ts';

/**
 * The forms that a Russian name may take, in lower case with е for ё: rather one too many than one too few, since a
 * form is only ever looked up. Follows the school grammar's declensions by the ending of the nominative.
 */
export function declineRussian(name: string, kind: Kind): ReadonlySet<string> {
  const word = foldRussian(name);
  const forms = new Set([word]);
  if (!/[а-я]$/.test(word)) return forms;
  const town = /^(.{3,}?)(-(?:на|ле|де)-.+)$/.exec(word);
  if (town?.[1] && town[2]) {
    for (const form of declineRussian(town[1], kind)) forms.add(form + town[2]);
    return forms;
  }
  for (const [stem, endings] of paradigms(word, kind)) {
    for (const ending of endings.split(' ')) forms.add(stem + ending.replace('_', ''));
  }
  return forms;
}

/** Lower case, with е for ё, as words are compared. */
export function foldRussian(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

function paradigms(word: string, kind: Kind): [stem: string, endings: string][] {
  const cut = (letters: number) => word.slice(0, -letters);
  const last = word.at(-1) ?? '';
  const isAdjective = /(?:ский|цкий|ской|цкой|ный|вый|тый|рый|лый|гий)$/.test(word) && kind !== 'maleName';
  if (isAdjective || (kind === 'surname' && word.endsWith('ой')))
    return [[cut(2), 'ого ому им ым ом ая ой ую ое ие ые их ых']];
  if (/(?:[оеиы]в|[иы]н)$/.test(word) && kind === 'surname') return [[word, 'а у ым е ой ы ых ыми']];
  if (/[еи]й$/.test(word)) return [[cut(1), 'я ю ем е и ев']];
  if (/[аоуюыэ]й$/.test(word)) return [[cut(1), 'я ю ем е и']];
  if (/ия$/.test(word)) return [[cut(1), 'и ю ей']];
  if (last === 'а') return [[cut(1), 'ы и е у ой ою _']];
  if (last === 'я') return [[cut(1), 'и е ю ей ею й ь']];
  if (last === 'ь') return [[cut(1), 'я ю ем е и ью']];
  if (last === 'ы') return [[cut(1), '_ ов ам ами ах']];
  if (last === 'и' && kind !== 'maleName') return [[cut(1), '_ ам ами ах ей ов']];
  if (/[её]$/.test(last)) return [[cut(1), 'я ю ем и']];
  if (last === 'о' && kind !== 'surname' && kind !== 'maleName') return [[cut(1), 'а у ом е']];
  if (!/[бвгджзклмнпрстфхцчшщ]$/.test(last)) return [];
  const whole: [string, string] = [word, 'а у ом ем е ы ов'];
  // Павел, Павла; Елец, Ельца; Орёл, Орла; Лев, Льва.
  const fleeting = /^(.*[бвгджзклмнпрстфхцчшщ])[ео]([лцкв])$/.exec(word);
  if (!fleeting) return [whole];
  const [, head = '', consonant = ''] = fleeting;
  const soft = head.endsWith('л') ? 'ь' : '';
  return [whole, [head + soft + consonant, 'а у ом ем е']];
}
