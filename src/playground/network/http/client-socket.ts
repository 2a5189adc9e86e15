// What a connection does is what its request hears. The listeners are the same functions for every request, so that they can
// be taken from a connection that goes to the next one.
import type { Socket } from '../socket.ts';
import type { ClientRequest } from './client.ts';

const requestOf = (socket: Socket) => socket._httpMessage as ClientRequest | null;

function onData(this: Socket, bytes: Uint8Array): void {
  requestOf(this)?._onData(bytes);
}

function onEnd(this: Socket): void {
  requestOf(this)?._onEnd();
}

function onClose(this: Socket): void {
  requestOf(this)?._onClose();
}

function onDrain(this: Socket): void {
  requestOf(this)?._drain();
}

function onError(this: Socket, error: Error): void {
  this._hadError = true;
  requestOf(this)?.emit('error', error);
  unfollowSocket(this, ['data', 'end']);
  this.destroy();
}

const listeners = { data: onData, end: onEnd, close: onClose, drain: onDrain, error: onError };
type Followed = keyof typeof listeners;

/** The request that has the connection hears of these events. */
export function followSocket(socket: Socket, events: readonly Followed[]): void {
  for (const event of events) socket.on(event, listeners[event]);
}

/** It hears of them no more. */
export function unfollowSocket(socket: Socket | null, events: readonly Followed[]): void {
  for (const event of events) socket?.removeListener(event, listeners[event]);
}

/** For 'timeout': the request's own, until its response is over. */
export function onRequestTimeout(this: Socket): void {
  requestOf(this)?.emit('timeout');
}

/** For 'timeout': its response's. */
export function onResponseTimeout(this: Socket): void {
  requestOf(this)?.res?.emit('timeout');
}
