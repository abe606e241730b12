import { Outbox } from '../core/offline/outbox';
import { OutboxInput } from '../core/offline/outbox-item';
import { newUuid7 } from '../core/offline/uuid7';
import { FoundThing } from './surveys-model';

/** The server received the finding before it was edited, and keeps what it received. */
export const SENT_OTHERWISE = 'CameraProgram:Surveys:SentOtherwise';

/**
 * Puts the finding into the outbox and says under which id. One that the server has as it was before it was edited goes as a
 * new one that corrects it: a person sees both.
 */
export async function handOver(outbox: Outbox, input: OutboxInput<FoundThing>, received: boolean): Promise<string> {
  if (!received) {
    await outbox.put(input);
    return input.id;
  }
  const id = newUuid7();
  await outbox.put<FoundThing>({
    ...input,
    id,
    payload: { ...input.payload, corrects: input.id },
    photos: input.photos?.map((photo) => ({ ...photo, id: newUuid7() })),
  });
  // What cannot be removed stays in the list, where it says what it is.
  await outbox.remove(input.id).catch(() => undefined);
  return id;
}
