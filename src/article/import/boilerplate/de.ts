import type { BoilerplateWords } from './words.ts';

export const german: BoilerplateWords = {
  lang: 'de',
  phrases: {
    'related-posts': {
      whole: [
        ...[
          'lesen sie auch',
          'mehr zum thema',
          'zum thema',
          'weitere artikel',
          'ähnliche artikel',
          'verwandte artikel',
        ],
        ...[
          'weitere meldungen',
          'das könnte sie auch interessieren',
          'auch interessant',
          'meistgelesen',
          'meistgelesene artikel',
        ],
        ...[
          'empfohlene artikel',
          'neueste artikel',
          'aktuelle nachrichten',
          'mehr lesen',
          'weiterlesen',
          'mehr aus dem ressort',
        ],
      ],
      start: ['lesen sie auch', 'lesen sie mehr', 'mehr zum thema', 'lesen sie hier'],
    },
    'cookie-notice': {
      whole: ['alle akzeptieren', 'cookies akzeptieren', 'cookie einstellungen'],
      within: [
        'wir verwenden … cookies',
        'wir nutzen … cookies',
        'website verwendet … cookies',
        'seite verwendet … cookies',
        'stimmen sie … cookies',
        'webseite verwendet … cookies',
        'website nutzt … cookies',
      ],
    },
    'share-bar': {
      whole: ['teilen', 'artikel teilen', 'beitrag teilen', 'diesen artikel teilen', 'seite teilen'],
      bar: [
        'teilen',
        'drucken',
        'mailen',
        'merken',
        'twittern',
        'versenden',
        'kopieren',
        'link',
        'auf',
        'artikel',
        'per',
      ],
    },
    subscription: {
      whole: ['abonnieren', 'newsletter abonnieren', 'jetzt abonnieren', 'newsletter'],
      start: [
        'abonnieren sie',
        'melden sie sich … an',
        'jetzt weiterlesen',
        'dieser artikel ist exklusiv',
        'bleiben sie auf dem laufenden',
      ],
      within: ['newsletter … anmelden', 'unseren newsletter', 'unserem newsletter'],
    },
    comments: {
      whole: [
        'kommentar schreiben',
        'kommentar verfassen',
        'kommentar hinterlassen',
        'schreiben sie einen kommentar',
        'keine kommentare',
      ],
      edge: ['kommentare', 'kommentar', 'diskussion', 'leserkommentare'],
      start: [
        'ihre e mail adresse wird nicht veröffentlicht',
        'deine e mail adresse wird nicht veröffentlicht',
      ],
    },
    copyright: {
      within: ['alle rechte vorbehalten', 'vervielfältigung … genehmigung'],
      edge: ['impressum', 'datenschutz', 'datenschutzerklärung', 'nutzungsbedingungen', 'agb'],
    },
    navigation: {
      whole: ['zum inhalt springen', 'zum hauptinhalt springen', 'nach oben', 'menü öffnen'],
      edge: [
        ...[
          'menü',
          'startseite',
          'suche',
          'anmelden',
          'registrieren',
          'über uns',
          'kontakt',
          'schlagwörter',
          'archiv',
        ],
        ...[
          'nachrichten',
          'politik',
          'wirtschaft',
          'kultur',
          'sport',
          'welt',
          'min lesezeit',
          'lesezeit',
          'minuten lesezeit',
        ],
      ],
      start: ['schlagwörter', 'schlagworte', 'lesezeit', 'veröffentlicht in'],
    },
    advertisement: { whole: ['anzeige', 'werbung', 'gesponsert'] },
  },
};
