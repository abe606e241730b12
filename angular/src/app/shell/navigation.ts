import { IconName } from '../ui/icons';

export interface NavigationItem {
  /** Text key of the word. */
  label: string;
  icon: IconName;
  route: string;
  /** Who sees the entry; without it everyone who is signed in. Of a list, one is enough. */
  permission?: string | readonly string[];
  /** The entry is marked as current only on exactly this address. */
  exact?: boolean;
}

/** The work of the program in the order in which people meet it. A feature adds its entry when its page exists. */
export const NAVIGATION: readonly NavigationItem[] = [
  { label: 'nav.home', icon: 'home', route: '/', exact: true },
  { label: 'nav.myTasks', icon: 'checkAll', route: '/viec-cua-toi', permission: 'CameraProgram.WorkTasks' },
  { label: 'nav.plans', icon: 'plan', route: '/ke-hoach', permission: 'CameraProgram.Plans' },
  { label: 'nav.tasks', icon: 'task', route: '/nhiem-vu', permission: 'CameraProgram.WorkTasks' },
  { label: 'nav.cameras', icon: 'map', route: '/camera', permission: 'CameraProgram.Cameras' },
  {
    label: 'nav.live',
    icon: 'live',
    route: '/truc-tiep',
    permission: ['CameraProgram.Live', 'CameraProgram.Live.ViewLog'],
  },
  { label: 'nav.surveys', icon: 'route', route: '/khao-sat', permission: 'CameraProgram.Surveys' },
  { label: 'nav.commitments', icon: 'sign', route: '/cam-ket', permission: 'CameraProgram.Commitments' },
  { label: 'nav.ownCommitments', icon: 'sign', route: '/cam-ket-cua-toi', permission: 'CameraProgram.Cameras.ViewOwn' },
  { label: 'nav.parties', icon: 'village', route: '/ho-don-vi', permission: 'CameraProgram.Parties' },
  {
    label: 'nav.maintenance',
    icon: 'wrench',
    route: '/bao-tri',
    permission: ['CameraProgram.Maintenance', 'CameraProgram.Cameras.ViewOwn'],
  },
  { label: 'nav.installations', icon: 'handshake', route: '/nghiem-thu', permission: 'CameraProgram.Installations' },
  {
    label: 'nav.funding',
    icon: 'wallet',
    route: '/dong-gop',
    permission: ['CameraProgram.Funding.ViewCommune', 'CameraProgram.Funding.ViewHamlet'],
  },
  { label: 'nav.budgets', icon: 'budget', route: '/kinh-phi', permission: 'CameraProgram.Budgets' },
  { label: 'nav.reviews', icon: 'report', route: '/bao-cao', permission: 'CameraProgram.Reviews' },
  { label: 'nav.documents', icon: 'stamp', route: '/van-ban', permission: 'CameraProgram.Documents' },
  { label: 'nav.organisation', icon: 'building', route: '/to-chuc', permission: 'CameraProgram.Communes' },
  { label: 'nav.province', icon: 'map', route: '/tinh', permission: 'CameraProgram.Province' },
  { label: 'nav.admin', icon: 'settings', route: '/quan-tri', permission: ['CameraProgram.Identity.Users', 'CameraProgram.Audit'] },
  { label: 'nav.account', icon: 'account', route: '/tai-khoan' },
];
