import { Routes } from '@angular/router';
import { DocumentPage } from './document-page';
import { DocumentsPage } from './documents-page';

export default [
  { path: '', title: 'documents.heading', component: DocumentsPage },
  { path: ':id', title: 'documents.one', component: DocumentPage },
] satisfies Routes;
