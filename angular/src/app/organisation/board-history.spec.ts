import { describe, expect, it } from 'vitest';
import { BoardDto, BoardMemberDto } from '../core/api/models';
import { historyOf } from './board-history';

const member = (personName: string, from: string, to: string | null = null): BoardMemberDto => ({
  id: personName,
  seat: 'member',
  personName,
  positionTitle: 'Cán bộ',
  duties: null,
  userId: null,
  orgUnit: null,
  partTime: true,
  order: 1,
  seatSince: from,
  from,
  to,
  releaseReason: to && 'Chuyển công tác',
});

const board = (change: Partial<BoardDto>): BoardDto => ({
  id: 'b1',
  version: 1,
  kind: 'executiveBoard',
  name: 'Ban Điều hành',
  abbreviation: 'BĐH',
  foundingSymbol: null,
  foundingDay: null,
  foundingIssuer: null,
  standingAgency: null,
  signsWithCommitteeSeal: true,
  parentBoard: null,
  supportTeams: [],
  validFrom: '2026-04-13',
  validTo: null,
  dissolutionReason: null,
  asOf: '2026-11-22',
  members: [],
  history: [],
  ...change,
});

describe('historyOf', () => {
  it('WhenMembersCameWithTheBoard_TellsOnlyItsFounding', () => {
    const events = historyOf(board({ members: [member('A', '2026-04-13')] }));
    expect(events.map((e) => e.kind)).toEqual(['founded']);
  });

  it('WhenOneFollowedAnother_TellsTheLatestFirstWithTheReason', () => {
    const events = historyOf(board({ members: [member('B', '2026-07-01')], history: [member('A', '2026-04-13', '2026-06-30')] }));
    expect(events.map((e) => [e.day, e.kind, e.member?.personName ?? null])).toEqual([
      ['2026-07-01', 'joined', 'B'],
      ['2026-06-30', 'left', 'A'],
      ['2026-04-13', 'founded', null],
    ]);
    expect(events[1].note).toBe('Chuyển công tác');
  });

  it('WhenDutiesChanged_TellsThatAndNoComingOrGoing', () => {
    const former = { ...member('A', '2026-05-01', '2026-06-30'), releaseReason: null, duties: 'Việc cũ' };
    const now = { ...member('A', '2026-07-01'), seatSince: '2026-05-01' };
    const events = historyOf(board({ members: [now], history: [former] }));
    expect(events.map((e) => [e.day, e.kind, e.before?.duties ?? null])).toEqual([
      ['2026-07-01', 'changed', 'Việc cũ'],
      ['2026-05-01', 'joined', null],
      ['2026-04-13', 'founded', null],
    ]);
  });

  it('WhenTheBoardEnded_TellsThatOnceAndNotForEachMember', () => {
    const events = historyOf(
      board({ validTo: '2026-12-31', dissolutionReason: 'Hết nhiệm vụ', history: [member('A', '2026-04-13', '2026-12-31')] }),
    );
    expect(events.map((e) => e.kind)).toEqual(['dissolved', 'founded']);
    expect(events[0].note).toBe('Hết nhiệm vụ');
  });
});
