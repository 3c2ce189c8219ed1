/** The words of which the demo company's world is made. All of it is invented. */

export const LATIN_COMPANY = {
  first: [
    'Norden',
    'Halvorsen',
    'Brightwater',
    'Castell',
    'Ostrava',
    'Lindqvist',
    'Mercado',
    'Tamworth',
    'Valmar',
    'Kestrel',
    'Alderney',
    'Weißensee',
    'Duvall',
    'Pellegrino',
    'Quintana',
    'Rosenholm',
    'Sørensen',
    'Zielona',
    'Hartwell',
    'Montrose',
    'Łódzki',
    'Fairhaven',
    'Grünfeld',
    'Belmonte',
    'Ashcombe',
  ],
  second: [
    'Foods',
    'Optics',
    'Textiles',
    'Logistics',
    'Pharma',
    'Motors',
    'Ceramics',
    'Breweries',
    'Energy',
    'Packaging',
  ],
  form: ['GmbH', 'Ltd', 'Inc.', 'S.p.A.', 'AB', 'S.A.', 'AG', 'B.V.'],
}

export const CHINESE_COMPANY = {
  place: ['苏州', '杭州', '宁波', '深圳', '东莞', '台北', '新竹', '上海', '广州', '佛山', '厦门', '高雄'],
  first: [
    '明远',
    '华瑞',
    '金泰',
    '恒信',
    '东方',
    '新光',
    '永昌',
    '嘉禾',
    '博雅',
    '天成',
    '瑞丰',
    '长虹路',
    '安泰',
    '海纳',
    '联创',
    '德昌',
  ],
  second: ['科技', '精密仪器', '食品', '纺织', '生物', '电子', '包装', '物流', '陶瓷', '能源'],
  form: ['有限公司', '股份有限公司'],
}

export const INDUSTRIES = [
  'Food',
  'Optics',
  'Textiles',
  'Logistics',
  'Pharmaceuticals',
  'Automotive',
  'Ceramics',
  'Beverages',
  'Energy',
  'Packaging',
  'Electronics',
]

export const LATIN_PEOPLE = {
  given: [
    'Anna',
    'Jonas',
    'Sofia',
    'Peter',
    'Éloïse',
    'Mateusz',
    'Ingrid',
    'Carlos',
    'Fiona',
    'Jürgen',
    'Amélie',
    'Tomás',
    'Grace',
    'Henrik',
    'Zoë',
    'Marco',
  ],
  family: [
    'Berg',
    'Novák',
    'Keller',
    'Dubois',
    'García',
    'O’Neill',
    'Lindström',
    'Rossi',
    'Müller',
    'Kowalska',
    'Hughes',
    'Ødegaard',
    'Santos',
    'Fischer',
    'Moreau',
    'Walsh',
  ],
}

export const CHINESE_PEOPLE = {
  family: ['王', '李', '张', '陈', '林', '黃', '吳', '周', '徐', '孫', '欧阳', '蔡'],
  given: ['小明', '丽华', '志强', '雅婷', '建国', '淑芬', '伟', '嘉玲', '俊杰', '怡君', '晓东', '美玲', '子涵'],
}

export const TITLES = [
  'Head of purchasing',
  'Quality manager',
  'Laboratory manager',
  'Plant manager',
  'Managing director',
  'Process engineer',
  'Buyer',
]
export const CHINESE_TITLES = ['采购经理', '质量经理', '实验室主任', '厂长', '总经理', '工艺工程师', '采购员']
export const DEPARTMENTS = ['Purchasing', 'Quality', 'Production', 'Laboratory', 'Management']
export const BUYING_ROLES = ['decision maker', 'influencer', 'evaluator', 'user', 'gatekeeper']
export const TRAITS = [
  'prefers numbers',
  'decides slowly',
  'likes to be visited',
  'price first',
  '重视关系',
  '注重细节',
  'early adopter',
]

export const PRODUCTS = [
  'Moisture analyser',
  'Inline viscometer',
  'Colour scanner',
  'Particle counter',
  'Calibration contract',
  'Laboratory balance',
]
export const TIERS = ['potential', 'ordinary', 'important', 'VIP']
export const LIFECYCLE = ['exploration', 'formation', 'stability', 'decline']
export const WON_REASONS = ['accuracy', 'service nearby', 'price', 'fast delivery', 'trial convinced']
export const LOST_REASONS = ['price', 'competitor was known', 'budget cut', 'no decision', 'delivery time']
export const NEXT_STEPS = [
  'Send the revised offer',
  'Visit the plant',
  'Arrange a trial',
  '安排现场演示',
  'Call the buyer back',
  '确认合同条款',
]

export const TALKS = [
  { kind: 'CALL', subject: 'Asked about delivery time', outcome: 'answered' },
  { kind: 'CALL', subject: '电话沟通报价', outcome: '已回复' },
  { kind: 'EMAIL', subject: 'Sent data sheets', outcome: null },
  { kind: 'EMAIL', subject: '发送产品资料', outcome: null },
  { kind: 'MEETING', subject: 'Presented the trial results', outcome: 'wants an offer' },
  { kind: 'VISIT', subject: 'Walked through the plant', outcome: 'two more lines to equip' },
  { kind: 'VISIT', subject: '现场演示', outcome: '客户满意' },
  { kind: 'CHAT', subject: '微信沟通交货期', outcome: '已确认' },
  { kind: 'NOTE', subject: 'Purchasing decides together with quality', outcome: null },
] as const
