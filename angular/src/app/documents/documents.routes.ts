import { Routes } from '@angular/router';
import { DocumentPage } from './document-page';
import { DocumentsPage } from './documents-page';
import { SeriesPage } from './series-page';

export default [
  { path: 'so', title: 'documents.series.heading', component: SeriesPage },
  {
    path: '',
    title: 'documents.heading',
    component: DocumentsPage,
    children: [{ path: ':id', title: 'documents.one', component: DocumentPage }],
  },
] satisfies Routes;
