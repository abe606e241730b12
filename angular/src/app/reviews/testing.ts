import { ReviewDto, ReviewSectionDto } from '../core/api/models';

export const sectionOf = (key: string, title: string, required: boolean, text: string | null = null): ReviewSectionDto => ({
  key,
  title,
  required,
  suggestion: null,
  text,
  figureCodes: [],
});

export const reviewOf = (change: Partial<ReviewDto> = {}): ReviewDto => ({
  id: 'r1',
  version: 1,
  kind: 'sixMonth',
  from: '2026-07-01',
  to: '2026-12-31',
  periodName: '06 tháng cuối năm 2026',
  issuingBody: 'peoplesCommittee',
  boardId: null,
  issuerName: 'Ủy ban nhân dân xã Ninh Giang',
  title: 'Sơ kết 06 tháng cuối năm 2026',
  addressedTo: [],
  recipients: [],
  status: 'draft',
  returnReason: null,
  figuresAt: '2026-11-22T01:00:00Z',
  figuresTo: '2026-11-22',
  documentId: null,
  symbol: null,
  issuedDay: null,
  approverMustDiffer: false,
  signer: null,
  standIns: [],
  allowedActions: ['edit', 'submit'],
  parts: [
    {
      title: 'Đánh giá chung',
      sections: [sectionOf('assessment.strengths', 'Ưu điểm', true), sectionOf('assessment.weaknesses', 'Tồn tại, hạn chế', false)],
    },
    { title: 'Phương hướng', sections: [sectionOf('outlook.tasks', 'Phương hướng, nhiệm vụ', true)] },
  ],
  figures: [],
  history: [],
  ...change,
});
