import type { BoilerplateWords } from './words.ts';

export const french: BoilerplateWords = {
  lang: 'fr',
  phrases: {
    'related-posts': {
      whole: [
        ...[
          'lire aussi',
          'à lire aussi',
          'voir aussi',
          'à lire également',
          'lire également',
          'sur le même sujet',
          'articles liés',
        ],
        ...[
          'articles similaires',
          'articles connexes',
          'les plus lus',
          'dernières nouvelles',
          'articles récents',
          'à la une',
        ],
        ...[
          'vous aimerez aussi',
          'contenus recommandés',
          'recommandé pour vous',
          'lire la suite',
          'plus d articles',
        ],
      ],
      start: ['lire aussi', 'à lire aussi', 'voir aussi', 'à lire également'],
    },
    'cookie-notice': {
      whole: ['tout accepter', 'accepter les cookies', 'paramétrer les cookies', 'gérer les cookies'],
      within: [
        'nous utilisons … cookies',
        'ce site utilise … cookies',
        'vous acceptez … cookies',
        'site web utilise … cookies',
        'notre politique … cookies',
      ],
    },
    'share-bar': {
      whole: ['partager', 'partager cet article', 'partager sur', 'partagez', 'partagez cet article'],
      bar: [
        'partager',
        'imprimer',
        'envoyer',
        'copier',
        'lien',
        'le',
        'sur',
        'par',
        'tweeter',
        'enregistrer',
        'article',
      ],
    },
    subscription: {
      whole: ['s abonner', 'abonnez vous', 'je m abonne', 'infolettre', 'newsletter', 's inscrire'],
      start: [
        'abonnez vous',
        'inscrivez vous',
        'recevez notre',
        'cet article est réservé aux abonnés',
        'il vous reste',
      ],
      within: ['notre newsletter', 'nos newsletters', 'notre lettre d information'],
    },
    comments: {
      whole: [
        'laisser un commentaire',
        'laissez un commentaire',
        'ajouter un commentaire',
        'réagir',
        'aucun commentaire',
      ],
      edge: ['commentaires', 'commentaire', 'réactions', 'vos réactions'],
      start: ['votre adresse e mail ne sera pas publiée', 'votre adresse de messagerie ne sera pas publiée'],
    },
    copyright: {
      within: ['tous droits réservés', 'reproduction … interdite'],
      edge: [
        'mentions légales',
        'politique de confidentialité',
        'conditions générales',
        'conditions d utilisation',
      ],
    },
    navigation: {
      whole: ['aller au contenu', 'aller au contenu principal', 'retour en haut', 'ouvrir le menu'],
      edge: [
        ...[
          'menu',
          'accueil',
          'recherche',
          'rechercher',
          'connexion',
          'se connecter',
          'à propos',
          'contact',
          'mots clés',
        ],
        ...[
          'actualités',
          'politique',
          'économie',
          'monde',
          'culture',
          'sport',
          'sports',
          'min de lecture',
          'temps de lecture',
        ],
      ],
      start: ['mots clés', 'étiquettes', 'temps de lecture', 'publié dans'],
    },
    advertisement: { whole: ['publicité', 'annonce', 'contenu sponsorisé', 'sponsorisé'] },
  },
};
