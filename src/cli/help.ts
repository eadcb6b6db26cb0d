export const USAGE = `usage: factdiff [options] FILE...
       factdiff diff [options] OLD NEW
       factdiff watch [options] DIR
       factdiff map | keys | reduce [FILE...]`;

export const HELP = `${USAGE}

Says, fact by fact, where reports of the same events agree, refine, update or conflict, and whom each report credits.

  factdiff FILE...       compares reports of several publishers
  factdiff diff OLD NEW  prints what changed in substance between two versions of one report: figures raised and lowered, other speakers, hedges and
                         denials, what was added and what was retracted; never commas or wording
  factdiff watch DIR     compares the reports in DIR, and prints what each new, changed or deleted file changes in the findings, until Ctrl-C

  factdiff map           a report a line in, a line with its card and its claims out; of many reports, on many machines
  factdiff keys          cards in, the key of each report out: reports of one key tell of one story
  factdiff reduce        lines of map with their key in, those of one key one after another; the reports and findings of each key out

FILE is a text file, with front matter (publisher, publishedAt, title, url, syndicatedFrom, timeZone, id) or without, where its first line is the
title and its name the publisher; a .json file of a report, a list of reports or { "reports": [...] }; an .ndjson file with a report a line; or - for
standard input, in any of these. OLD and NEW hold one report each. Of DIR, files that end in .txt, .md, .json, .ndjson or .jsonl are read, a README not.
A file that is called diff, watch, map, keys or reduce is ./diff, ./watch and so on. map, keys and reduce read lines of JSON, from standard input where no
FILE is named; the first line that is wrong ends them.

Options
  --format FORMAT      text (as it is), markdown, html (one page that loads nothing), json, ndjson (a line for each report and finding, story by
                       story) or csv (a line for each claim, without the texts and the relations: json and ndjson have all); of diff: text or json
  -o, --out FILE       write to FILE, and nothing to standard output
  --only VERDICT,...   show these findings alone: conflict, update, refinement, agreement, single-source
  --explain FINDING    print one finding whole: its claims, the rules that read and judged them, and where those stand. FINDING is an id or its beginning
  --fail-on VERDICT,...  exit 1 if there is such a finding
  --published DATE     when text files that do not say so were published: 2019-12-30 or 2019-12-30T06:00:00Z
  -h, --help           print this
  -v, --version        print the version

--only and --fail-on may be given several times and then hold what all of them name; any other option that is given twice is an error.
diff takes --format, --out and --published; watch takes --only and --published; map, keys and reduce take none.

Examples
  factdiff wire.txt post.txt
  factdiff --only conflict,update wire.txt post.txt
  factdiff --format html --out diff.html wire.txt post.txt
  factdiff --format csv --published 2024-03-02 wire.txt post.txt
  factdiff --explain killed wire.txt post.txt
  factdiff --fail-on conflict wire.txt post.txt
  factdiff --format ndjson - < reports.ndjson
  factdiff diff morning.txt evening.txt
  factdiff diff --format json morning.txt evening.txt
  factdiff watch --only conflict reports
  factdiff map - < reports.ndjson

In colour on a terminal, unless NO_COLOR is set; FORCE_COLOR puts colour into files and pipes. COLUMNS is the width where no terminal tells. Of long
work, a terminal is told on standard error how far it is.
Exit codes: 0 done, 1 found what --fail-on names, 2 bad input: every problem is told on standard error. Of diff: 0 nothing changed, 1 something did, 2.
An empty file is a report that says nothing, as diff and grep take one; a file that is no text in UTF-8 is bad input.
`;
