import { Routes } from '@angular/router';
import { DocumentPage } from './document-page';
import { DocumentsPage } from './documents-page';
import { SeriesPage } from './series-page';

export default [
  { path: '', title: 'documents.heading', component: DocumentsPage },
  { path: 'so', title: 'documents.series.heading', component: SeriesPage },
  { path: ':id', title: 'documents.one', component: DocumentPage },
] satisfies Routes;
