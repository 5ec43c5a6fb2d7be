import type { BoilerplateWords } from './words.ts';

/** Names that stand on buttons in every language. */
export const anyLanguage: BoilerplateWords = {
  lang: 'und',
  phrases: {
    'share-bar': {
      bar: [
        ...[
          'facebook',
          'fb',
          'twitter',
          'tweet',
          'x',
          'instagram',
          'telegram',
          'whatsapp',
          'viber',
          'linkedin',
        ],
        ...[
          'pinterest',
          'reddit',
          'tumblr',
          'youtube',
          'tiktok',
          'threads',
          'bluesky',
          'mastodon',
          'messenger',
        ],
        ...[
          'vk',
          'vkontakte',
          'вконтакте',
          'вк',
          'ok',
          'ок',
          'одноклассники',
          'дзен',
          'zen',
          'livejournal',
          'flipboard',
        ],
        ...[
          'rss',
          'email',
          'e',
          'mail',
          'pocket',
          'line',
          'wechat',
          'signal',
          'xing',
          'google',
          'news',
          'whats',
          'app',
        ],
      ],
    },
    // Buttons for the size of letters: "A+", "A-".
    navigation: { edge: ['a', 'а', 'aa', 'a a a'] },
    copyright: { start: ['copyright'] },
  },
};
