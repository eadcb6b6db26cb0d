export const USAGE = 'usage: factdiff [options] FILE...';

export const HELP = `${USAGE}

Says, fact by fact, where reports of the same events agree, refine, update or conflict, and whom each report credits.

FILE is a text file, with front matter (publisher, publishedAt, title, url, syndicatedFrom, timeZone, id) or without, where its first line is the
title and its name the publisher; a .json file of a report, a list of reports or { "reports": [...] }; an .ndjson file with a report a line; or - for
standard input, in any of these.

  --format FORMAT      text (as it is), markdown, html (one page that loads nothing), json, ndjson (a line for each report and finding) or csv (a line for
                       each claim, without the texts and the relations: json and ndjson have all)
  -o, --out FILE       write to FILE, and nothing to standard output
  --only VERDICT,...   show these findings alone: conflict, update, refinement, agreement, single-source
  --explain FINDING    print one finding whole: its claims, the rules that read and judged them, and where those stand. FINDING is an id or its beginning
  --fail-on VERDICT,...  exit 1 if there is such a finding
  --published DATE     when text files that do not say so were published: 2019-12-30 or 2019-12-30T06:00:00Z
  -h, --help           print this
  -v, --version        print the version

In colour on a terminal, unless NO_COLOR is set; FORCE_COLOR puts colour into files and pipes.
Exit codes: 0 done, 1 found what --fail-on names, 2 bad input: every problem is told on standard error.
`;
