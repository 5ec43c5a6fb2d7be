import { describe, expect, test } from '@jest/globals';
import { parseServerOptions, serverHelp } from '../../src/web/server-options.ts';

describe('the options of the server', () => {
  test('have defaults for this machine only', () => {
    expect(parseServerOptions([])).toEqual({
      kind: 'options',
      options: { port: 4280, host: '127.0.0.1', data: 'data' },
    });
  });

  test('are read from the command line', () => {
    expect(parseServerOptions(['--port', '0', '--host=::1', '--data', '/tmp/desk'])).toEqual({
      kind: 'options',
      options: { port: 0, host: '::1', data: '/tmp/desk' },
    });
    expect(parseServerOptions(['--help', '--port', 'x'])).toEqual({ kind: 'help' });
  });

  test.each([
    [['--port', 'http'], 'http'],
    [['--port', '65536'], '65536'],
    [['--port=-1'], '-1'],
    [['--port', '80.5'], '80.5'],
    [['--port', ''], '--port'],
    [['--data', ''], '--data'],
    [['--host', ''], '--host'],
    [['--nonsense'], '--nonsense'],
    [['file'], 'file'],
    [['--port'], '--port'],
  ])('that are wrong, as %j, are said in one line', (args, named) => {
    const parsed = parseServerOptions(args);
    expect(parsed).toEqual({ kind: 'wrong', detail: expect.stringContaining(named) });
    expect((parsed as { detail: string }).detail).not.toContain('\n');
  });

  test('are all told by --help', () => {
    for (const option of ['--port', '--data', '--host', '--help', '4280', '127.0.0.1']) {
      expect(serverHelp).toContain(option);
    }
  });
});
