import { beforeEach, describe, expect, it } from 'vitest';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { TaskHistoryDto, TaskHistoryKind } from '../core/api/models';
import { provideTestTexts } from '../testing/texts';
import { Translate } from '../core/http/problem-details';
import { byUrgency, historySentence, toTimeLine } from './task-words';
import { historyEntry, listItem, workTask } from './testing';

const entry = (change: Partial<TaskHistoryDto>): TaskHistoryDto =>
  historyEntry({ kind: 'accepted', actorName: 'Nguyễn Văn A', actorUnitName: 'Công an xã', ...change });

describe('words of a task', () => {
  let translate: Translate;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const transloco = TestBed.inject(TranslocoService);
    translate = (key, values) => transloco.translate(key, values);
  });

  const say = (change: Partial<TaskHistoryDto>, planSymbol: string | null = null) =>
    historySentence(entry(change), { planSymbol }, translate, (type, member) => `${type}.${member}`);

  it('historySentence_WhenProgressHasFiles_SaysWhoHowFarAndHowMany', () => {
    expect(say({ kind: 'progressReported', percent: 60, fileCount: 2 })).toBe(
      'Nguyễn Văn A (Công an xã) báo cáo tiến độ 60\u00a0%, kèm 2 tệp',
    );
  });

  it('historySentence_WhenStandingIn_SaysForWhom', () => {
    expect(say({ actorForName: 'Trần Văn B' })).toBe('Nguyễn Văn A (Công an xã), thay Trần Văn B, nhận việc');
  });

  it('historySentence_WhenFromAPlan_NamesThePlanAndNotAPerson', () => {
    const sentence = say({ kind: 'assigned', actorName: null, unitName: 'Công an xã', day: '2026-04-30' }, '80/KH-UBND');
    expect(sentence).toContain('80/KH-UBND');
    expect(sentence).toContain('30/04/2026');
  });

  it('historySentence_WhenExtensionGranted_SaysBothDays', () => {
    const sentence = say({ kind: 'extensionGranted', previousDay: '2026-04-30', day: '2026-05-10' });
    expect(sentence).toContain('30/04/2026');
    expect(sentence).toContain('10/05/2026');
  });

  it('historySentence_WhenCorrected_SaysEachChange', () => {
    const changes: TaskHistoryDto['changes'] = [
      { field: 'title', from: 'Khảo sát tuyên', to: 'Khảo sát tuyến' },
      { field: 'content', from: null, to: null },
      { field: 'priority', from: 'Normal', to: 'High' },
      { field: 'assignee', from: null, to: 'Trần Văn B' },
      { field: 'coordinatingUnit', from: null, to: 'Phòng Kinh tế' },
      { field: 'coordinatingUnit', from: 'Thôn Đèo Lăn', to: null },
    ];
    const sentence = say({ kind: 'edited', changes, previousDay: '2026-04-30', day: '2026-05-10' }, '80/KH-UBND');
    expect(sentence).toBe(
      'Nguyễn Văn A (Công an xã) sửa nhiệm vụ, khác kế hoạch 80/KH-UBND: tên từ “Khảo sát tuyên” thành “Khảo sát tuyến”; nội dung; ' +
        'mức độ từ TaskPriority.Normal thành TaskPriority.High; giao Trần Văn B thực hiện; thêm đơn vị phối hợp Phòng Kinh tế; ' +
        'bớt đơn vị phối hợp Thôn Đèo Lăn; hạn từ 30/04/2026 thành 10/05/2026',
    );
    expect(say({ kind: 'edited', unitName: 'Phòng Kinh tế' })).toBe('Nguyễn Văn A (Công an xã) sửa nhiệm vụ: giao Phòng Kinh tế chủ trì');
  });

  it('historySentence_ForEveryKind_IsASentenceAndNotAKey', () => {
    const kinds: TaskHistoryKind[] = [
      'assigned',
      'leadChanged',
      'accepted',
      'progressReported',
      'noteAdded',
      'submitted',
      'returned',
      'completed',
      'cancelled',
      'extensionRequested',
      'extensionGranted',
      'extensionRefused',
      'chased',
    ];
    for (const kind of kinds) {
      expect(say({ kind })).toContain('Nguyễn Văn A');
      expect(say({ kind })).not.toContain('tasks.');
    }
  });

  it('toTimeLine_WhenProgressFellAndWorkEndedBeforeAll_SaysFromWhere', () => {
    const task = workTask({
      history: [
        entry({ id: '6', kind: 'completed', percent: 80 }),
        entry({ id: '5', kind: 'submitted', percent: 80 }),
        entry({ id: '4', kind: 'progressReported', percent: 80 }),
        entry({ id: '3', kind: 'leadChanged', unitName: 'Phòng Kinh tế' }),
        entry({ id: '2', kind: 'progressReported', percent: 20 }),
        entry({ id: '1', kind: 'progressReported', percent: 60 }),
      ],
    });
    const line = toTimeLine(task, translate, (type, member) => `${type}.${member}`);
    expect(line.map((e) => e.sentence.replace('Nguyễn Văn A (Công an xã) ', ''))).toEqual([
      'xác nhận hoàn thành; tiến độ từ 80\u00a0% thành 100\u00a0%',
      'gửi duyệt khi làm được 80\u00a0%',
      'báo cáo tiến độ 80\u00a0%',
      'chuyển việc cho Phòng Kinh tế chủ trì',
      'báo cáo tiến độ 20\u00a0%, giảm từ 60\u00a0%',
      'báo cáo tiến độ 60\u00a0%',
    ]);
  });

  it('byUrgency_WhenMixed_PutsReturnedThenLateFirstAndWhatOthersReviewLast', () => {
    const groups = byUrgency([
      listItem({ id: 'later' }),
      listItem({ id: 'soon', isNearlyLate: true }),
      listItem({ id: 'late', isLate: true }),
      listItem({ id: 'back', isLate: true, status: 'returned' }),
      listItem({ id: 'handed in', isLate: true, status: 'submitted' }),
    ]);
    expect(groups.map((g) => [g.key, g.tasks.map((t) => t.id).join()])).toEqual([
      ['returned', 'back'],
      ['late', 'late'],
      ['soon', 'soon'],
      ['others', 'later'],
      ['submitted', 'handed in'],
    ]);
  });

  it('byUrgency_WhenNothing_HasNoGroups', () => {
    expect(byUrgency([])).toEqual([]);
  });
});
