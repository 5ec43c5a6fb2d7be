import type { Person } from '../../account/person.ts';
import { insertPerson, listPeople } from '../../account/store.ts';
import { untilCommit } from '../../database/until-commit.ts';
import { PROJECT_STREAM } from '../../project/project.ts';
import type { Services } from '../../workflow/services.ts';

/** The people of this desk, kept in memory between requests. */
export interface People {
  list(): Promise<readonly Person[]>;
  /** The person of this id, else the first who came here. */
  recognise(id: string | null): Promise<Person>;
  /** Adds a person under a name that is clean already; one who has the name already is given back. */
  add(id: string, name: string): Promise<Person>;
}

/** The people of a desk; the first is made of `firstName` where there is nobody yet. */
export async function createPeople(services: Services, firstName: string): Promise<People> {
  const listed = untilCommit(services.database, (projectId) => listPeople(services.database.read, projectId));
  const list = () => listed(services.projectId);

  async function add(id: string, name: string): Promise<Person> {
    const namesake = (await list()).find((person) => person.name === name);
    if (namesake) return namesake;
    const person = { id, name };
    await services.history.perform(
      {
        id: `person-${id}`,
        projectId: services.projectId,
        stream: PROJECT_STREAM,
        actorId: id,
        kind: 'add-person',
      },
      async (rows) => {
        await insertPerson(rows, services.projectId, { ...person, createdAt: services.clock() });
        return { kind: 'done' };
      },
    );
    return person;
  }

  if ((await list()).length === 0) await add(services.makeId(), firstName);
  return {
    list,
    add,
    recognise: async (id) => {
      const people = await list();
      return people.find((person) => person.id === id) ?? (people[0] as Person);
    },
  };
}
