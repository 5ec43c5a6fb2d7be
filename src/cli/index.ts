import type { CommandEntry } from './command.ts';

/** The commands of `diptych`, in the order in which its help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'read',
    summary: 'find the article in each page',
    load: async () => (await import('./read.ts')).read,
  },
  {
    name: 'detect',
    summary: 'name the language of each text',
    load: async () => (await import('./detect.ts')).detect,
  },
  {
    name: 'segment',
    summary: 'find the sentences of each text',
    load: async () => (await import('./segment.ts')).segment,
  },
  {
    name: 'align',
    summary: 'pair the units of two texts',
    load: async () => (await import('./align.ts')).align,
  },
  {
    name: 'project',
    summary: 'find the counterparts of marked spans',
    load: async () => (await import('./project.ts')).project,
  },
  {
    name: 'suggest',
    summary: 'find names and quotes in each text',
    load: async () => (await import('./suggest.ts')).suggest,
  },
  {
    name: 'agree',
    summary: 'say how far annotators agree',
    load: async () => (await import('./agree.ts')).agree,
  },
  {
    name: 'translate',
    summary: 'translate each text by an engine',
    load: async () => (await import('./translate.ts')).translate,
  },
  {
    name: 'models',
    summary: 'bring the models of the engine inside here, or remove them',
    load: async () => (await import('./models.ts')).models,
  },
  {
    name: 'import',
    summary: 'make articles of files',
    load: async () => (await import('./import.ts')).importFiles,
  },
  {
    name: 'export',
    summary: 'write an article beside its translation',
    load: async () => (await import('./export.ts')).exportArticle,
  },
];
