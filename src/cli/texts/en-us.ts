import type { TextKey } from './texts';

/** What the command line says, in English. */
export const EN_US: Readonly<Record<TextKey, string>> = {
  'help.all': `Yuebao: checks monthly reporting forms, rolls them up into city figures and writes the progress report.

Usage: yuebao COMMAND ... [options]

Commands:
  run ROUND_DIR         check, roll up, write the report
  issue SCHEME          make the forms that units fill in
  check FILE...         check forms only, without a roll-up
  archive ROUND_DIR     put this round's figures into the history

About one command: yuebao COMMAND --help
Also: --version; --lang zh-CN or en-US (default: by the system's locale)
Exit codes: 0 done; 1 done, with findings that must be put right; 2 the call or an input could not be used.
`,
  'help.run': `Usage: yuebao run ROUND_DIR [options]

In ROUND_DIR:
  scheme.xlsx      the scheme
  submissions/     the files that units sent, in folders and .zip too; 收文.tsv says when each came (optional)
  history.xlsx     figures of earlier periods (optional)
  采用方式.xlsx    how units count (optional; 采用方式.tsv will do)

Options:
  --period P       2020-08, 2020-Q3, 2020-H2 or 2020; default: the end of the folder's name
  --out DIR        where the results go; default: 成果 in ROUND_DIR
  --date DAY       the report's date, such as 2020-09-02; default: the period's last day
  --json           write one JSON object to standard output
  --force          overwrite results that were edited
  --lang LANG      zh-CN or en-US

Writes summary.xlsx, report.docx, findings.xlsx and, where the scheme says whom the city reports to, 上报.xlsx.
Exit codes: 0 done; 1 done, with findings that must be put right; 2 the call or an input could not be used.
`,
  'help.issue': `Usage: yuebao issue SCHEME --period P --out DIR [options]

Writes one workbook for each unit that sends one, named ORDER_SHORTNAME_PERIOD.xlsx.

Options:
  --period P       2020-08, 2020-Q3, 2020-H2 or 2020; default: the end of the name of the scheme's folder
  --out DIR        where to (required)
  --unit NAME      this unit only; may be given several times; a name, short name or code
  --history FILE   figures of earlier periods; default: history.xlsx beside the scheme
  --zip            also write one .zip with all of them
  --json           write one JSON object to standard output
  --force          overwrite files that were edited
  --lang LANG      zh-CN or en-US

Exit codes: 0 done; 2 the call or an input could not be used.
`,
  'help.check': `Usage: yuebao check FILE... --scheme SCHEME [options]

Checks one form or several, without a roll-up. A FILE is a workbook, a .zip or a folder.

Options:
  --scheme SCHEME  the scheme workbook (required)
  --period P       2020-08, 2020-Q3, 2020-H2 or 2020; default: the end of the name of the scheme's folder
  --history FILE   figures of earlier periods; default: history.xlsx beside the scheme
  --json           write one JSON object to standard output
  --lang LANG      zh-CN or en-US

Exit codes: 0 may be sent; 1 may not be sent; 2 the call or an input could not be used.
`,
  'help.archive': `Usage: yuebao archive ROUND_DIR [options]

Puts this round's figures, of units and of the city, into the history and writes a new history.xlsx; yours stays as it is.
A period archived again adds nothing where nothing changed; what changed gets a new row, one version up, and is listed.

Options:
  --period P       2020-08, 2020-Q3, 2020-H2 or 2020; default: the end of the folder's name
  --out DIR        where to; default: 成果 in ROUND_DIR
  --json           write one JSON object to standard output
  --force          archive in spite of 强制 findings; overwrite files that were edited
  --lang LANG      zh-CN or en-US

Where 采用方式 decides all submissions with 强制 findings (沿用上期, 不计入, 带问题采用), they are archived so.

Exit codes: 0 done; 1 there are 强制 findings, nothing archived (with --force: archived); 2 the call or an input could not be used.
`,
  'misused.what': 'The command cannot be carried out',
  'misused.next': 'See yuebao --help',
  'misused.command': 'there is no command {command}',
  'misused.roundFolder': 'no round folder was given',
  'misused.scheme': 'no scheme was given',
  'misused.schemeOption': 'no scheme was given with --scheme',
  'misused.files': 'no file was given',
  'misused.out': '--out does not say where to write',
  'misused.extra': '{words} is too much',
  'misused.date': '--date {date} is no date, such as 2020-09-02',
  'misused.lang': '--lang {lang} is not known: zh-CN or en-US',
  'misused.noValue': 'option {option} needs a value',
  'misused.value': 'option {option} takes no value',
  'misused.unknownOption': 'there is no option {option}',
  'misused.foreignOption': '{command} has no option {option}',
  'misused.unknown': 'an option cannot be understood',
  'list.separator': ', ',
  'step.open': 'Reading the scheme',
  'step.read': 'Reading forms',
  'step.check': 'Checking',
  'step.rollUp': 'Rolling up',
  'step.narrate': 'Writing the report',
  'step.lay': 'Making the results',
  'step.write': 'Writing',
  'step.issue': "Making the units' forms",
  'progress.line': '{step}: {done} / {total}',
  'stopped': 'Stopped as asked; nothing was written.',
  'broken': 'An internal error; the work was not finished. Please send what follows to the maintainers',
  'unprinted': 'The result was not shown: standard output cannot be written ({why}). Please try another place',
  'tier.强制': 'must be put right (强制)',
  'tier.核实': 'to be explained (核实)',
  'tier.提示': 'worth a look (提示)',
  'standing.迟报': 'late',
  'standing.未报': 'not sent',
  'standing.退回': 'returned',
  'glance.coverage': '{due} forms due, {received} received, {standings}',
  'glance.standing': '{forms} {standing}',
  'glance.standingUnits': '{forms} {standing} ({count} units: {units})',
  'glance.rows': 'the {count} units of “{form}” of {sender}',
  'glance.findings': 'Findings: {counts}',
  'glance.tier': '{count} {tier}',
  'glance.comma': ', ',
  'glance.place': '{place}: ',
  'glance.notEvaluated': 'Rules not evaluated: {count}',
  'glance.cells': '{total} input cells: {used} used, {ignored} ignored, {blocked} blocked',
  'glance.adoption': 'How it counts: {unit} {way}{decided}',
  'glance.decided': ' ({decided})',
  'glance.headlines': 'Main figures:',
  'glance.written': 'Written:',
  'issue.done': '{period}: forms made for {units} units, in {folder}',
  'issue.noPrevious': 'The history has no figures of the period before ({previous}): checks of the forms that compare with it all show 无上期数; where you have them, name them with --history and issue again',
  'issue.zip': 'Zip: {file}',
  'finding.gap': '{left} against {right}, a difference of {difference}',
  'finding.cause': 'Likely cause: {cause}',
  'finding.next': 'Next: {next}',
  'finding.explained': 'Explained: {text}',
  'finding.unexplained': 'The explanation does not pass: “{text}” {why}',
  'check.noUnit': 'of no known unit',
  'check.file': 'File: {files}',
  'check.counted': 'Sent together, what counts is: {files}',
  'check.noneCounts': 'Sent together none counts: nothing tells which one is later',
  'check.scheme': 'Findings in the scheme itself: {count}; see them with yuebao issue or yuebao run',
  'check.none': 'No findings',
  'check.accept': 'May be sent (可以报送)',
  'check.acceptExplained': 'May be sent (可以报送); {count} findings to be explained on sheet 核实说明',
  'check.acceptAllExplained': 'May be sent (可以报送); {count} findings to be explained, all of them explained',
  'check.refuse': 'May not be sent (不能报送); {count} findings must be put right first',
  'check.noForm': 'No form was found in it',
  'check.all': 'May be sent (可以报送)',
  'check.notAll': 'May not be sent (不能报送)',
  'check.total': '{files} files: {blocking} must be put right, {queries} to be explained, {notes} worth a look',
  'archive.done': '{period}: {added} rows added, {total} rows in the history',
  'archive.nothing': '{period}: its figures are in the history already, nothing has changed',
  'archive.refused': '{period}: {count} findings must be put right (强制); nothing was archived. Put them right, or add --force',
  'archive.forced': '{period}: {count} findings must be put right (强制); archived because of --force{left}',
  'archive.left': ', without the forms returned to {units}',
  'archive.decided': '{period}: {count} findings must be put right (强制); archived as decided in 采用方式: {units}',
  'archive.units': 'New in the history: {units}',
  'archive.changes': 'Other than what the history had, one version up:',
  'archive.change': '{unit} {indicator}: {before} → {after} (version {version})',
  'archive.effects': 'What this does to later periods:',
  'archive.keep': "Look it over, then put it into the next period's folder as its history.xlsx",
  'archive.sheets': 'Other sheets of the history’s workbook ({sheets}) are not in the new file; they stay in the old one',
  'archive.written': 'Written: {file}',
  'archive.city': 'the city',
  'state.blank': 'blank',
  'state.notApplicable': 'not applicable',
  'state.notReported': 'not reported',
};
