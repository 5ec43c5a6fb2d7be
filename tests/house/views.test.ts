import { describe, expect, test } from '@jest/globals';
import { readTexts } from './source-files.ts';
import { findUnsafe } from './views.ts';

test('no view prints raw text or carries code or style of its own', () => {
  expect(findUnsafe(readTexts('views', '.ejs'))).toEqual([]);
});

describe('the test of the views', () => {
  test.each([
    ["<%- include('partials/head', { title: it.title }) %>"],
    ['<p><%- it.html(block) %></p>'],
    ['<script type="module" src="<%= it.script %>"></script>'],
    ['<a class="<%= it.kind %>" href="/articles?to=<%= it.to %>">on = off</a>'],
    ['<% for (const style of it.styles) { %><%= style %><% } %>'],
  ])('has nothing against %s', (text) => {
    expect(findUnsafe(new Map([['views/a.ejs', text]]))).toEqual([]);
  });

  test.each([
    ['<p><%- block.text %></p>', 'prints block.text unescaped'],
    ['<%-it.title%>', 'prints it.title unescaped'],
    ["<%- it.html + include('a') %>", "prints it.html + include('a') unescaped"],
    ['<%- include(it.name) %>', 'prints include(it.name) unescaped'],
    ['<script>start()</script>', 'has a script of its own'],
    ['<style>p { color: red }</style>', 'has a style sheet of its own'],
    ['<p style="color: <%= it.colour %>">', 'has a style attribute'],
    ['<button\n  onclick="go()">', 'has an event attribute'],
    ['<a href="javascript:go()">', 'has a javascript: address'],
    ['<p class=<%= it.kind %>>', 'has an attribute without quotation marks: class=<%= it.kind %>'],
  ])('complains of %s', (text, complaint) => {
    expect(findUnsafe(new Map([['views/a.ejs', text]]))).toEqual([`views/a.ejs ${complaint}`]);
  });
});
