import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { findingsOf } from '@invitekit/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import { balance, json, proxyBefore, proxyFor } from '../support/contract-proxy.ts';
import { failureOf } from '../support/keyed.ts';
import { askRaw, readWhole } from '../support/raw-http.ts';
import { startScriptedServer } from '../support/scripted-server.ts';

describe('what passes through the proxy', () => {
  test('is as it was sent: method, address, headers in their case and order, body', async () => {
    const seen: object[] = [];
    const answered = ['X-One', '1', 'x-two', 'a', 'X-Two', 'b', 'Set-Cookie', 'c=1', 'Set-Cookie', 'd=2'];
    const { proxy, server } = await proxyBefore(
      async (incoming, response) => {
        const body = [...(await readWhole(incoming))];
        seen.push({ method: incoming.method, url: incoming.url, headers: incoming.rawHeaders, body });
        response.writeHead(299, 'Odd', [...answered, 'Content-Length', '3']).end(Buffer.from([0, 255, 10]));
      },
      { allowWrites: true },
    );
    const asked = ['X-Api-Key', 'k', 'x-A', '1', 'X-a', '2', 'Content-Length', '4'];
    const options = { method: 'PATCH', headers: [...asked, 'Host', 'elsewhere'] };
    const answer = await askRaw(`${proxy.url}/a%2Fb//c?x=1&x=%20`, options, Buffer.from([1, 254, 0, 13]));
    const host = new URL(server.url).host;
    expect(seen).toEqual([
      {
        method: 'PATCH',
        url: '/a%2Fb//c?x=1&x=%20',
        headers: ['Host', host, ...asked, 'Connection', 'keep-alive'],
        body: [1, 254, 0, 13],
      },
    ]);
    expect([answer.status, [...answer.body]]).toEqual([299, [0, 255, 10]]);
    expect(answer.rawHeaders.slice(0, answered.length)).toEqual(answered);
    expect(answer.headers['x-invitekit-target']).toBe(`fake ${server.url}`);
  });

  test('comes piece by piece, in both directions', async () => {
    const { proxy } = await proxyBefore(
      (incoming, response) => {
        response.writeHead(200, json).flushHeaders();
        incoming.on('data', (chunk: Buffer) => response.write(`<${String(chunk)}>`));
        incoming.on('end', () => response.end());
      },
      { allowWrites: true },
    );
    const asking = request(`${proxy.url}/v2/network`, { method: 'POST', headers: { 'transfer-encoding': 'chunked' } });
    asking.flushHeaders();
    const [answer]: IncomingMessage[] = await once(asking, 'response');
    for (const piece of ['one', 'two', 'three']) {
      asking.write(piece);
      expect(String((await once(answer ?? asking, 'data'))[0])).toBe(`<${piece}>`);
    }
    asking.end();
    if (answer) await once(answer, 'end');
  });

  test('keeps the connection of a client, and one at the target with it', async () => {
    const ports = new Set<number | undefined>();
    const { proxy } = await proxyBefore((incoming, response) => {
      ports.add(incoming.socket.remotePort);
      response.writeHead(200, json).end(balance);
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    for (let count = 0; count < 5; count += 1) await askRaw(`${proxy.url}/v2/credits`, { agent });
    expect(ports.size).toBe(1);
  });

  test('may have no body', async () => {
    const { proxy } = await proxyBefore((incoming, response) => {
      if (incoming.method === 'HEAD') response.writeHead(200, { ...json, 'content-length': '999' }).end();
      else response.writeHead(204).end();
    });
    const head = await askRaw(`${proxy.url}/v2/credits`, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '999', 0]);
    const empty = await askRaw(`${proxy.url}/v2/credits`);
    expect([empty.status, empty.headers['content-length'], empty.headers['transfer-encoding']]).toEqual([
      204,
      undefined,
      undefined,
    ]);
    expect(findingsOf(await proxy.close()).map(({ came }) => came)).toEqual(['204']);
  });

  test('is judged without its compression, and passed on with it', async () => {
    const wrong = gzipSync(balance.replace('1000', '"many"'));
    const { proxy } = await proxyBefore((_, response) => {
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(wrong);
    });
    expect((await askRaw(`${proxy.url}/v2/credits`)).body.equals(wrong)).toBe(true);
    expect(findingsOf(await proxy.close())).toMatchObject([
      { operation: 'get_credits', rule: 'body', came: '200, /data/credits: a text of 4 characters, of the shape aaaa' },
    ]);
  });

  test('is not judged where it is too large, and passed on whole', async () => {
    const large = Buffer.alloc(3_000_000, 'x');
    const { proxy } = await proxyBefore((_, response) => response.writeHead(200, json).end(large), {
      keptBytes: 1_000_000,
    });
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const other = await proxyBefore(
      (_, response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb),
      { keptBytes: 1_000_000 },
    );
    expect((await askRaw(`${proxy.url}/v2/credits`)).body.equals(large)).toBe(true);
    expect((await askRaw(`${other.proxy.url}/v2/credits`)).body.equals(bomb)).toBe(true);
    for (const { traffic } of [await proxy.close(), await other.proxy.close()]) {
      expect(traffic).toMatchObject({ requests: 1, validated: 0, unvalidated: { 'the body is too large': 1 } });
    }
  });

  test('breaks off at one end when it breaks off at the other', async () => {
    const closed = Promise.withResolvers<void>();
    const { proxy } = await proxyBefore((incoming, response) => {
      response.writeHead(200, json).write('{"success":');
      if (incoming.url === '/v2/credits?broken') setImmediate(() => response.destroy());
      response.once('close', () => {
        if (incoming.url === '/v2/credits') closed.resolve();
      });
    });
    expect(await failureOf(askRaw(`${proxy.url}/v2/credits?broken`))).toMatchObject({ code: 'ECONNRESET' });
    const asking = request(`${proxy.url}/v2/credits`).end();
    await once(asking, 'response');
    asking.destroy();
    await closed.promise;
    expect((await proxy.close()).traffic).toMatchObject({ requests: 2, unanswered: 1, abandoned: 1 });
  });
});

describe('where the target gives no answer', () => {
  test('a client gets 502, which says why', async () => {
    const server = await startScriptedServer((_, response) => response.end());
    await server.close();
    const proxy = await proxyFor({ vendor: 'linkup', target: server.url });
    const { status, headers, body } = await askRaw(`${proxy.url}/v2/credits`);
    expect([status, headers['x-invitekit-proxy']]).toEqual([502, 'unreachable']);
    expect(JSON.parse(String(body))).toMatchObject({ message: expect.stringContaining('nobody listens there') });
    expect((await proxy.close()).traffic).toMatchObject({ requests: 1, unanswered: 1, validated: 0, unvalidated: {} });
  });

  test('a client gets 502 where no HTTP comes', async () => {
    const { proxy } = await proxyBefore((_, response) => response.socket?.end('no HTTP\r\n\r\n'));
    expect((await askRaw(`${proxy.url}/v2/credits`)).status).toBe(502);
  });

  test('its connection is closed where the target closed it', async () => {
    const { proxy } = await proxyBefore((_, response) => response.destroy());
    expect(await failureOf(askRaw(`${proxy.url}/v2/credits`))).toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('buffered', () => {
  test('an answer tells how many findings there are about its exchange', async () => {
    const { proxy } = await proxyBefore(
      (incoming, response) => {
        if (incoming.url === '/v2/credits?large') response.writeHead(200, json).end(Buffer.alloc(3000, 'x'));
        else response.writeHead(200, json).end(incoming.url === '/v2/credits' ? balance : '{}');
      },
      { buffer: true, keptBytes: 2000 },
    );
    const findings = async (path: string) => {
      const { headers, body } = await askRaw(`${proxy.url}${path}`);
      return [headers['x-invitekit-findings'], body.length];
    };
    expect(await findings('/v2/credits')).toEqual(['0', balance.length]);
    expect(await findings('/v2/credits?odd=1')).toEqual(['2', 2]);
    expect(await findings('/v2/credits?large')).toEqual(['unvalidated', 3000]);
  });

  test.for([
    ['held as a whole', 10_000_000],
    ['too long to be held', 3_000_000],
  ] as const)('an answer %s comes whole to who reads slowly, without a warning', async ([, keptBytes], { signal }) => {
    const pieces = Array.from({ length: 100 }, (_, index) => Buffer.alloc(50_000, index));
    const { proxy } = await proxyBefore(
      async (_, response) => {
        response.writeHead(200, json);
        for (const piece of pieces) if (!response.write(piece)) await once(response, 'drain', { signal });
        response.end();
      },
      { buffer: true, keptBytes },
    );
    const warnings: string[] = [];
    const note = ({ name }: Error) => warnings.push(name);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const [answer]: IncomingMessage[] = await once(request(`${proxy.url}/v2/credits`).end(), 'response');
    const come: Buffer[] = [];
    for await (const chunk of answer ?? []) {
      come.push(chunk);
      await nextTurn();
    }
    expect(Buffer.concat(come).equals(Buffer.concat(pieces))).toBe(true);
    expect(warnings).toEqual([]);
  });
});
