import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { chat } from '../../src/terminal/chat.ts';
import { Conversation, type ConversationOptions } from '../../src/terminal/conversation.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';
import { TopicNames } from '../../src/timeline/topics/topic-names.ts';
import { makeArticle, TESTER } from '../corpus/folders.ts';
import { corpusOf, reports } from '../search/corpora.ts';

const corpus = await reports();

function optionsFor(over: Corpus): ConversationOptions {
  const searcher = new Searcher(over);
  return {
    corpus: over,
    searcher,
    timeliner: new Timeliner(searcher.index),
    speakers: searcher.speakers,
    now: () => new Date('2026-11-20T12:00:00Z'),
    interactive: false,
    layout: { columns: null, bold: (text) => `*${text}*` },
  };
}

async function talk(lines: readonly string[], over = corpus): Promise<string> {
  const output = new PassThrough();
  const input = Readable.from([`${lines.join('\n')}\n`]);
  await chat({ ...optionsFor(over), input, output });
  return String(output.read() ?? '');
}

describe('the conversation in the terminal', () => {
  it('answers one question per line', async () => {
    const out = await talk(['Who leads the Fatah Alliance?', '', 'What is the capital of France?']);
    expect(out).toMatch(
      /^\*Who leads the Fatah Alliance\?\*\n1\. .*It is led by \*Hadi Al-Amiri\*/,
    );
    expect(out).toContain('I found no quote that answers this.');
  });

  it('accepts the options of /ask', async () => {
    const out = await talk(['/ask question: Ain al-Asad author: Hanly after: 2019']);
    expect(out).toContain('Only reports by Ken Hanly, published on or after 1 January 2019.');
  });

  it('shows the passage around a quote, and further quotes', async () => {
    const many = await corpusOf(
      Array.from({ length: 5 }, (_, at) => ({
        body: `Report ${at} on trucks in Ramadi.\n\nMore.`,
      })),
    );
    const out = await talk(
      ['trucks in Ramadi', '/context 2', '/more', '/context 5', '/more'],
      many,
    );
    expect(out).toContain('*Report 1 on trucks in Ramadi.* More.');
    expect(out).toMatch(/^4\. Report/m);
    expect(out).toContain('No more quotes.');
  });

  it('shows quotes that are only about the matter, and the passage around them', async () => {
    const body = 'A spokesman, Pat Ryder, spoke on Monday.\n\nHe left.';
    const out = await talk(
      ['How old is Pat Ryder?', '/context 1', '/more'],
      await corpusOf([{ body }]),
    );
    expect(out).toContain(
      'This does not give an age for it.\nAbout this, but it may not answer you:',
    );
    expect(out).toMatch(/^1\. A spokesman, Pat Ryder, spoke on Monday\./m);
    expect(out).toContain('*A spokesman, Pat Ryder, spoke on Monday. He left.*');
    expect(out).toContain('Ask something first.');
  });

  it.each([
    ['/nope', 'There is no command /nope'],
    ['/ask', 'Ask something, for example'],
    ['/ask trucks after: 7/9/2019', '`after`'],
    ['/more', 'Ask something first'],
    ['/context 1', 'There is no quote yet'],
    ['/timeline', 'The topic is empty'],
    ['/timeline what is it', 'search for “what is it”'],
    ['/timeline Iraq from: 2020 to: 2019', '`from`'],
    ['/timeline Iraq entries: many', '`entries`'],
  ])('answers %s with a message and continues', async (line, reason) => {
    const out = await talk([line, 'second largest airbase']);
    expect(out).toContain(reason);
    expect(out.replaceAll('*', '')).toContain('The base is the second largest airbase in Iraq');
  });

  it('shows a timeline, and the passage around each quote', async () => {
    const out = await talk(['/timeline Ayn al-Asad', '/context 1', '/more']);
    expect(out).toMatch(/^\*Ayn al-Asad\*\n.* · 2 reports\n/);
    expect(out).toMatch(/^\*December 2018\* +\d\. +In December last year, US President/m);
    const [, first = ''] = /1\. +(.*)$/m.exec(out) ?? [];
    expect(out).toContain(`*${first}*`);
    expect(out).toContain('No more entries.');
  });

  it('accepts the options of /timeline, and shows more detail', async () => {
    const out = await talk(['/timeline topic: Ayn al-Asad to: 7 Sept 2019 entries: 1', '/more']);
    expect(out).toContain('Only events on or before 7 September 2019.');
    const dates = [...out.matchAll(/^\*(?!Ayn|Undated).*\* +\d\./gm)];
    expect(dates.length).toBeGreaterThan(2);
  });

  it('says which quotes exist if another is named', async () => {
    expect(await talk(['second largest airbase', '/context 9'])).toMatch(
      /from 1 to \d: \/context 1/,
    );
  });

  it('lists reports, and further ones', async () => {
    const many = await corpusOf(Array.from({ length: 7 }, (_, at) => ({ published: `202${at}` })));
    const out = await talk(['latest news', '/more', '/more'], many);
    expect(out).toContain('7 reports, newest first.\n  • Title 6 · 2026');
    expect(out).toMatch(/Title 2 · 2022\n\n.*\n {2}• Title 1 · 2021\n {2}• Title 0 · 2020\n/);
    expect(out).toContain('No more reports.');
  });

  it('replies to small talk, and goes on after it', async () => {
    const out = await talk(['hello', 'Who leads the Fatah Alliance?', 'hi', 'since when?']);
    expect(out.match(/Hello\. Ask me/g)).toHaveLength(2);
    expect(out).toContain('Read as: Since when does Hadi Al-Amiri lead the Fatah Alliance?');
  });

  it('reads a follow-up to an answer, and shows how', async () => {
    const out = await talk([
      'Who leads the Fatah Alliance?',
      'since when?',
      'and the Badr Organization?',
      'thanks',
      'who said that?',
      'What is the second largest airbase?',
    ]);
    expect(out).toMatch(/^Read as: Since when does Hadi Al-Amiri lead the Fatah Alliance\?\n/m);
    expect(out).toMatch(/^Read as: Since when does Hadi Al-Amiri lead the Badr Organization\?\n/m);
    expect(out).toContain('You’re welcome.');
    const [, attributed = ''] = out.split('You’re welcome.');
    expect(attributed).toMatch(/^1\. [\s\S]*— A convoy[\s\S]*· Ken Hanly/m);
    expect(attributed.split('*What is')[0]).not.toMatch(/^2\. /m);
    expect(out).not.toContain('Read as: What is the second');
  });

  it('tells who said what was quoted, with the passage', async () => {
    const out = await talk(['Has the mission to combat ISIS changed?', 'who said that?']);
    expect(out).toContain('Said by Pat Ryder, a spokesperson from the Pentagon\n   *However');
  });

  it('shows what someone says, a page at a time', async () => {
    const out = await talk(['/who ryder', '/more', '/who']);
    expect(out).toContain('Introduced as:\n  • Pat Ryder, a spokesperson from the Pentagon');
    expect(out).toContain('No more statements.');
    expect(out).toContain('Name a person or a body: /who Pat Ryder');
  });

  it('keeps the options of /ask until a line names others', async () => {
    const out = await talk(['/ask Ain al-Asad after: 2019', 'why?', 'and in 2018?']);
    const [, kept = '', named = ''] = out.split('Read as:');
    expect(kept).toContain('Only reports published on or after 1 January 2019.');
    expect(named).not.toContain('Only reports');
  });

  it('answers the likeliest reading of a line, and accepts the number of another', async () => {
    const out = await talk(['Did Israel attack Iraq?', 'and Iran?', '1']);
    expect(out).toMatch(/^Read as: Did Iran attack Iraq\?$/m);
    expect(out).toContain('Or did you mean (type its number):\n  1. Did Israel attack Iran?');
    expect(out).toMatch(/^Read as: Did Israel attack Iran\?$/m);
  });

  it('does not bend a question into a follow-up that answers it no better', async () => {
    const out = await talk(['Who leads the Fatah Alliance?', 'how many us troops']);
    expect(out).not.toContain('Read as:');
  });

  it('reads a follow-up to a timeline, and “more”', async () => {
    const out = await talk(['/timeline Ayn al-Asad', 'in December 2018?', 'more']);
    expect(out).toMatch(/^Read as: Ayn al-Asad in December 2018\?$/m);
    expect(out).toMatch(/^4\. |No more quotes/m);
  });

  it('ends at /quit', async () => {
    expect(await talk(['/quit', 'second largest airbase'])).toBe('');
  });

  it('shows example questions that the corpus answers', async () => {
    const out = await talk(['/help']);
    expect(out).toContain('2 reports');
    expect(out).not.toContain('undefined');
    expect(out).toMatch(/For example:\n(?: {2}What (?:do|did) [^“”]*\?\n){3}\n/);
  });

  it('looks for example questions again only after the corpus has changed', async () => {
    const read = vi.spyOn(TopicNames.prototype, 'readAhead');
    onTestFinished(() => read.mockRestore());
    const changing = await corpusOf([{ body: 'The dam at Mosul was repaired.' }]);
    const conversation = new Conversation(optionsFor(changing));
    await conversation.reply('/help');
    expect(read).toHaveBeenCalled();
    read.mockClear();
    await conversation.reply('/help');
    expect(read).not.toHaveBeenCalled();
    await changing.put(makeArticle({ id: 'rain', body: 'Rain filled the reservoir.' }), TESTER);
    expect(await conversation.reply('/help')).toContain('2 reports');
    expect(read).toHaveBeenCalled();
  });
});
