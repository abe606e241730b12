import { inject, Pipe, PipeTransform } from '@angular/core';
import { ServerTexts, TextData } from './server-texts';

// Not pure: the same value reads differently after the language was switched.

/** `{{ task.status | enumText: 'WorkTaskStatus' }}` → Đang thực hiện */
@Pipe({ name: 'enumText', pure: false })
export class EnumTextPipe implements PipeTransform {
  private readonly texts = inject(ServerTexts);

  transform(member: string | null | undefined, type: string): string {
    return this.texts.enumText(type, member);
  }
}

/** `{{ 'CameraProgram.WorkTasks.Assign' | permissionText }}` → Giao việc */
@Pipe({ name: 'permissionText', pure: false })
export class PermissionTextPipe implements PipeTransform {
  private readonly texts = inject(ServerTexts);

  transform(permission: string): string {
    return this.texts.permissionText(permission);
  }
}

/** `{{ 'Role:secretariat' | serverText }}`, `{{ key | serverText: { name } }}` */
@Pipe({ name: 'serverText', pure: false })
export class ServerTextPipe implements PipeTransform {
  private readonly texts = inject(ServerTexts);

  transform(key: string, data?: TextData): string {
    return this.texts.find(key, data) ?? this.texts.unknown(key);
  }
}
