import type { Files } from './samples.ts';

const timestamp = 1_706_936_400;

/** One small file of each format. */
export const smallExports: Files = {
  'fb/comments.json': {
    comments_v2: [
      {
        timestamp,
        title: "A commented on B's post.",
        data: [{ comment: { timestamp, comment: 'halo', author: 'A' } }],
      },
    ],
  },
  'fb/posts_1.json': [
    {
      timestamp,
      data: [{ post: 'halo' }],
      attachments: [{ data: [{ external_context: { url: 'https://x.id' } }] }],
    },
  ],
  'ig/liked.json': [
    {
      timestamp,
      label_values: [
        {
          label: 'URL',
          value: 'https://www.instagram.com/p/A/',
          href: 'https://www.instagram.com/p/A/',
        },
        { title: 'Owner', dict: [{ dict: [{ label: 'U', value: 'siti' }] }] },
      ],
    },
  ],
  'ig/comments.json': [{ string_map_data: { Comment: { value: 'halo' }, Time: { timestamp } } }],
  'data/tweets.js': `window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"RT @a: halo","created_at":"x"}}]`,
  'tiktok.json': {
    'Your Activity': {
      'Like List': { ItemFavoriteList: [{ date: '2024-01-01 00:00:00', link: 'x' }] },
    },
  },
  'comments.csv':
    'Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\nUC,2024-01-01T00:00:00Z,0,a,,b,"{""text"":""halo""}"',
  'Shares.csv':
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2024-01-01 00:00:00,https://x,"a\n""\n""b",,,X',
  'result.json': {
    personal_information: { user_id: 7 },
    chats: {
      list: [
        {
          name: 'G',
          type: 'private_group',
          messages: [{ type: 'message', from_id: 'user7', text: ['a', { text: 'b' }] }],
        },
      ],
    },
  },
  '_chat.txt': '14/11/23 10.04 - Budi: halo\nbaris dua\n14/11/23 10.05 - Siti: ya',
  'outbox.json': {
    id: 'outbox.json',
    type: 'OrderedCollection',
    orderedItems: [
      { type: 'Create', published: '2024-01-01T00:00:00Z', object: { content: '<p>a</p>' } },
    ],
  },
};
