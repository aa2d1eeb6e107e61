/** Plain words that made-up articles are written with. */

export const things = [
  ...['sleep', 'rides', 'work', 'school', 'food', 'rest', 'money', 'friends', 'parents', 'children', 'pets', 'music'],
  ...['walks', 'letters', 'phone calls', 'evenings', 'mornings', 'weekends', 'holidays', 'meals', 'medicine', 'forms'],
  ...['insurance', 'rules', 'goals', 'groups', 'classes', 'visits', 'tests', 'notes', 'plans', 'habits', 'worries'],
  ...['memories', 'feelings', 'neighbors', 'partners', 'travel'],
]

export const subjects = [
  ...['Your counselor', 'A nurse', 'The group', 'Your family', 'The program', 'Someone you trust', 'The doctor'],
  ...['A friend', 'The team', 'Your sponsor', 'The person at the desk', 'Another patient'],
]

export const verbs = [
  ...['talks with you about', 'writes down', 'asks about', 'helps you with', 'listens to you about', 'explains'],
  ...['goes through', 'comes back to', 'tells you more about', 'looks at', 'makes a plan for', 'thinks about'],
]

export const endings = [
  ...['in the first meeting', 'before you go home', 'when you ask', 'as things get steadier', 'at your own pace'],
  ...['on most days', 'near the end', 'in plain words', 'with your consent', 'after a hard day', 'in the evening'],
  ...['if you want that', 'in a quiet room', 'as often as you need'],
]
