import { Routes } from '@angular/router';
import { serverTextsLoaded } from './core/i18n/server-texts';
import { permissionGuard, strangerGuard } from './core/session/permission-guard';
import { setUpFirstGuard, setUpNeededGuard } from './setup/setup-guard';
import { Shell } from './shell/shell';

/**
 * A feature adds one line under `children` of the shell, with its permission:
 * `{ path: 'tasks', data: { permission: 'CameraProgram.WorkTasks' }, loadChildren: () => import('./tasks/tasks.routes') }`.
 */
export const routes: Routes = [
  {
    path: 'dang-nhap',
    title: 'signIn.heading',
    canActivate: [strangerGuard, setUpFirstGuard],
    loadComponent: () => import('./account/sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: 'thiet-lap',
    title: 'setup.heading',
    canActivate: [setUpNeededGuard],
    resolve: { serverTexts: serverTextsLoaded },
    loadComponent: () => import('./setup/setup-page').then((m) => m.SetupPage),
  },
  {
    path: 'doi-mat-khau',
    title: 'account.mustChangeHeading',
    canActivate: [permissionGuard],
    data: { allowOldPassword: true },
    loadComponent: () => import('./account/change-password-page').then((m) => m.ChangePasswordPage),
  },
  {
    path: 'kiem-tra',
    title: 'paperCheck.heading',
    loadComponent: () => import('./documents/paper-check-page').then((m) => m.PaperCheckPage),
  },
  {
    path: 'kiem-tra/:code',
    title: 'paperCheck.heading',
    loadComponent: () => import('./documents/paper-check-page').then((m) => m.PaperCheckPage),
  },
  { path: 'cong-khai/:code', loadChildren: () => import('./funding/public-page/public.routes') },
  {
    path: '',
    component: Shell,
    canActivate: [permissionGuard],
    canActivateChild: [permissionGuard],
    resolve: { serverTexts: serverTextsLoaded },
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'nav.home',
        loadComponent: () => import('./home/home-page').then((m) => m.HomePage),
      },
      { path: 'tinh', data: { permission: 'CameraProgram.Province' }, loadChildren: () => import('./province/province.routes') },
      { path: 'to-chuc', data: { permission: 'CameraProgram.Communes' }, loadChildren: () => import('./organisation/organisation.routes') },
      {
        path: 'viec-cua-toi',
        title: 'nav.myTasks',
        data: { permission: 'CameraProgram.WorkTasks' },
        loadComponent: () => import('./tasks/my-tasks-page').then((m) => m.MyTasksPage),
        children: [{ path: ':id', title: 'tasks.one', loadComponent: () => import('./tasks/task-page').then((m) => m.TaskPage) }],
      },
      { path: 'nhiem-vu', data: { permission: 'CameraProgram.WorkTasks' }, loadChildren: () => import('./tasks/tasks.routes') },
      {
        path: 'camera/nhap-danh-sach',
        data: { permission: 'CameraProgram.Cameras.Import' },
        loadChildren: () => import('./imports/imports.routes'),
      },
      { path: 'camera', data: { permission: 'CameraProgram.Cameras' }, loadChildren: () => import('./cameras/cameras.routes') },
      {
        path: 'truc-tiep',
        data: { permission: ['CameraProgram.Live', 'CameraProgram.Live.ViewLog'] },
        loadChildren: () => import('./live/live.routes'),
      },
      { path: 'khao-sat', data: { permission: 'CameraProgram.Surveys' }, loadChildren: () => import('./surveys/surveys.routes') },
      { path: 'ho-don-vi', data: { permission: 'CameraProgram.Parties' }, loadChildren: () => import('./parties/parties.routes') },
      {
        path: 'cam-ket',
        data: { permission: 'CameraProgram.Commitments' },
        loadChildren: () => import('./commitments/commitments.routes'),
      },
      {
        path: 'cam-ket-cua-toi',
        data: { permission: 'CameraProgram.Cameras.ViewOwn' },
        loadChildren: () => import('./commitments/own-commitments.routes'),
      },
      { path: 'bao-cao', data: { permission: 'CameraProgram.Reviews' }, loadChildren: () => import('./reviews/reviews.routes') },
      {
        path: 'bao-tri',
        data: { permission: ['CameraProgram.Maintenance', 'CameraProgram.Cameras.ViewOwn'] },
        loadChildren: () => import('./maintenance/maintenance.routes'),
      },
      {
        path: 'nghiem-thu',
        data: { permission: 'CameraProgram.Installations' },
        loadChildren: () => import('./installations/installations.routes'),
      },
      { path: 'van-ban', data: { permission: 'CameraProgram.Documents' }, loadChildren: () => import('./documents/documents.routes') },
      {
        path: 'tai-khoan',
        title: 'nav.account',
        loadComponent: () => import('./account/account-page').then((m) => m.AccountPage),
      },
      { path: 'ke-hoach', data: { permission: 'CameraProgram.Plans' }, loadChildren: () => import('./plans/plans.routes') },
      {
        path: 'dong-gop',
        data: { permission: ['CameraProgram.Funding.ViewCommune', 'CameraProgram.Funding.ViewHamlet'] },
        loadChildren: () => import('./funding/funding.routes'),
      },
      { path: 'kinh-phi', data: { permission: 'CameraProgram.Budgets' }, loadChildren: () => import('./budgets/budgets.routes') },
      {
        path: 'quan-tri',
        data: { permission: ['CameraProgram.Identity.Users', 'CameraProgram.Audit'] },
        loadChildren: () => import('./admin/admin.routes'),
      },
      {
        path: 'khong-co-quyen',
        title: 'refusal.forbiddenTitle',
        data: { refusal: 'forbidden' },
        loadComponent: () => import('./shell/refusal-page').then((m) => m.RefusalPage),
      },
      {
        path: '**',
        title: 'refusal.missingTitle',
        data: { refusal: 'missing' },
        loadComponent: () => import('./shell/refusal-page').then((m) => m.RefusalPage),
      },
    ],
  },
];
