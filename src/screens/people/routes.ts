import { Router } from 'express';
import { cleanPersonName, MAX_PERSON_NAME } from '../../account/person.ts';
import type { MakeId } from '../../text/ids.ts';
import { setCookie } from '../../web/cookies.ts';
import { localAddress } from '../../web/local-address.ts';
import { typed } from '../../web/typed.ts';
import { type Frame, LANGUAGE_COOKIE, PERSON_COOKIE, sendPage, visitorOf } from '../frame.ts';

/** Who works here, and in which language: a choice of a name, not an account. */
export function peopleRoutes(frame: Frame, makeId: MakeId): Router {
  const router = Router();

  router.get('/people', async (request, response) => {
    const { words } = visitorOf(response);
    const back = localAddress(request.query.back);
    sendPage(frame, request, response, 'people/people', {
      title: words('people:title'),
      people: await frame.people.list(),
      maxLength: MAX_PERSON_NAME,
      back,
      problem: null,
    });
  });

  router.post('/people', async (request, response) => {
    const { words } = visitorOf(response);
    const back = localAddress(request.body?.back);
    const name = cleanPersonName(typed(request.body?.name));
    if (name === null) {
      response.status(422);
      sendPage(frame, request, response, 'people/people', {
        title: words('people:title'),
        people: await frame.people.list(),
        maxLength: MAX_PERSON_NAME,
        back,
        problem: words('people:bad-name', { max: MAX_PERSON_NAME }),
      });
      return;
    }
    const person = await frame.people.add(makeId(), name);
    setCookie(response, PERSON_COOKIE, person.id);
    response.redirect(303, back);
  });

  router.post('/people/choose', async (request, response) => {
    const person = await frame.people.recognise(typed(request.body?.person));
    setCookie(response, PERSON_COOKIE, person.id);
    response.redirect(303, localAddress(request.body?.back));
  });

  router.post('/language', (request, response) => {
    setCookie(response, LANGUAGE_COOKIE, frame.languages.choose([typed(request.body?.language)]));
    response.redirect(303, localAddress(request.body?.back));
  });

  return router;
}
