import { describe, expect, test } from '@jest/globals';
import { MAX_HTML_DEPTH, MAX_HTML_NODES } from '../../../src/article/import/limits.ts';
import { sanitise } from '../../../src/article/import/sanitise.ts';

function clean(html: string) {
  const result = sanitise(html);
  if (result.kind !== 'sanitised') throw new Error(`refused: ${result.reason.code}`);
  return result;
}

describe('imported HTML is reduced to what the readers look at', () => {
  test('without scripts, styles, frames, handlers and code in addresses, each of them counted', () => {
    const { html, removed } = clean(
      '<body onload="steal()"><style>p{}</style><script>alert(1)</script><script>alert(2)</script>' +
        '<p onclick="x()" style="color:red" class="lead">Text <a href="javascript:alert(1)">one</a> ' +
        '<a href=" java\tscript:alert(2)">two</a> <a href="https://example.org/">three</a></p>' +
        '<iframe src="https://example.org/"></iframe><img src=x onerror=alert(3)></body>',
    );
    expect(html).toBe(
      '<div><p class="lead">Text <a>one</a> <a>two</a> <a href="https://example.org/">three</a></p></div>',
    );
    expect(removed).toEqual([
      { kind: 'event-handler', name: 'onload', count: 1 },
      { kind: 'code', name: '', count: 3 },
      { kind: 'event-handler', name: 'onclick', count: 1 },
      { kind: 'unsafe-link', name: 'javascript', count: 2 },
      { kind: 'frame', name: '', count: 1 },
      { kind: 'picture', name: '', count: 1 },
      { kind: 'event-handler', name: 'onerror', count: 1 },
    ]);
  });

  test.each([
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<SCRIPT/src=x>alert(1)</SCRIPT >',
    '<svg/onload=alert(1)>',
    '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="vbscript:x">x</a><form action="javascript:alert(1)"><button formaction=javascript:x>y</button></form>',
    '<p/onclick=alert(1)//>x<p "onclick="alert(1)">',
    '<template><script>alert(1)</script></template><object data=x></object><embed src=x>',
    '<textarea><img src=x onerror=alert(1)></textarea><xmp><img src=x onerror=alert(1)></xmp>',
    '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><base href="javascript:x">',
  ])('also where a script is disguised: %s', (html) => {
    expect(clean(html).html).not.toMatch(/<(?!\/?(?:a|p|div|form|table)\b)|\son\w+=|script:|data:|style=/i);
  });

  test('while words of unknown elements stay, and those of custom elements do not run together', () => {
    expect(clean('<font>a</font><my-card>b</my-card><my-card>c</my-card>').html).toBe(
      'a<div>b</div><div>c</div>',
    );
  });

  test('with what a style hides marked as hidden', () => {
    expect(clean('<p style="display: none">a</p><p hidden="until-found">b</p>').html).toBe(
      '<p hidden="hidden">a</p><p hidden="until-found">b</p>',
    );
  });
});

describe('HTML that no reader could bear is refused at once', () => {
  test('when it is nested too deep', () => {
    expect(sanitise('<div>'.repeat(100_000))).toEqual({
      kind: 'refused',
      reason: { code: 'html-too-deep', values: { limit: MAX_HTML_DEPTH } },
    });
    expect(sanitise('<b><i>'.repeat(50_000)).kind).toBe('refused');
  });

  test('when it has more elements or stray signs than any page', () => {
    const refused = {
      kind: 'refused',
      reason: { code: 'html-too-complex', values: { limit: MAX_HTML_NODES } },
    };
    expect(sanitise('<p><b>a</b></p>'.repeat(MAX_HTML_NODES / 3))).toMatchObject({ kind: 'sanitised' });
    expect(sanitise('<p><b>a</b></p>'.repeat(MAX_HTML_NODES / 2))).toEqual(refused);
    expect(sanitise(`<p>${'<'.repeat(MAX_HTML_NODES * 2)}`)).toEqual(refused);
  });

  test('but not just below the limit', () => {
    const deep = `${'<div>'.repeat(MAX_HTML_DEPTH - 1)}<p>x`;
    expect(clean(deep).html).toContain('<p>x</p>');
  });
});
