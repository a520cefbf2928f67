import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS, checkManifest, expectedHere } from '../../scripts/manifest/check-manifest';
import { DEVELOPMENT_ADDRESS } from '../../scripts/manifest/manifest-for';
import { readXml } from '../../scripts/manifest/read-xml';

const committed = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const expected = expectedHere(DEVELOPMENT_ADDRESS);

/** What is spoilt, how, the check that must see it and what it says. */
type Spoiling = readonly [string, string | RegExp, string, keyof typeof CHECKS, string];

const ORDER: readonly Spoiling[] = [
  ['version before id', /(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/, '$3$2$1', 'elementOrder', '<Id> stands too late in <OfficeApp>'],
  ['requirements before hosts', /(<Hosts>\s*<Host Name[\s\S]*?<\/Hosts>)(\s*)(<Requirements>[\s\S]*?<\/Requirements>)/, '$3$2$1', 'elementOrder', '<Hosts> stands too late in <OfficeApp>'],
  ['the tab’s label first', /(<CustomTab id="Yuebao.Tab">)([\s\S]*?)(<Label resid="Tab"\/>)/, '$1$3$2', 'elementOrder', '<Group> stands too late in <CustomTab>'],
  ['icon before supertip', /(<Supertip>[\s\S]*?<\/Supertip>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/, '$3$2$1', 'elementOrder', '<Supertip> stands too late in <Control>'],
  ['pane after its address', /(<TaskpaneId>.*<\/TaskpaneId>)(\s*)(<SourceLocation .*\/>)/, '$3$2$1', 'elementOrder', '<TaskpaneId> stands too late in <Action>'],
  ['long strings before short ones', /(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>)(\s*)(<bt:LongStrings>[\s\S]*<\/bt:LongStrings>)/, '$3$2$1', 'elementOrder', '<bt:ShortStrings> stands too late in <Resources>'],
  ['an element of mail add-ins', '<Permissions>', '<FormSettings/><Permissions>', 'elementOrder', '<FormSettings> may not stand in <OfficeApp>'],
  ['a button without supertip', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'elementOrder', '<Control> lacks <Supertip>'],
  ['two tabs', /(<CustomTab [\s\S]*<\/CustomTab>)/, '$1$1', 'elementOrder', '<ExtensionPoint> has <CustomTab> 2 times'],
  ['another root', /OfficeApp/g, 'App', 'elementOrder', 'the root is <App>'],
];

const KINDS: readonly Spoiling[] = [
  ['an add-in for mail', '"TaskPaneApp"', '"MailApp"', 'kinds', 'xsi:type of <OfficeApp> is “MailApp”'],
  ['the schema of mail', 'taskpaneappversionoverrides', 'mailappversionoverrides', 'kinds', 'xmlns of <VersionOverrides>'],
  ['overrides of a later version', 'VersionOverridesV1_0', 'VersionOverridesV1_1', 'kinds', 'xsi:type of <VersionOverrides>'],
  ['a document', '<Host Name="Workbook"/>', '<Host Name="Document"/>', 'kinds', 'the host Document is not Workbook'],
  ['a menu', 'xsi:type="Button"', 'xsi:type="Menu"', 'kinds', 'xsi:type of <Control> is “Menu”'],
];

const IDENTITY: readonly Spoiling[] = [
  ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>yuebao</Id>', 'identity', 'the id “yuebao” is no GUID'],
  ['an old version', /<Version>.*<\/Version>/, '<Version>0.0.9.0</Version>', 'identity', 'the version is 0.0.9.0'],
  ['leave to read only', 'ReadWriteDocument', 'ReadDocument', 'identity', 'the permission is ReadDocument'],
  ['a lower floor', 'MinVersion="1.9"', 'MinVersion="1.1"', 'identity', 'the floor is ExcelApi 1.1'],
  ['no floor', /<Set Name.*\/>/, '', 'identity', 'the floor is missing'],
];

const RESOURCES: readonly Spoiling[] = [
  ['a string that is not there', /<bt:String id="Tip.check"[\s\S]*?<\/bt:String>/, '', 'resources', 'resid Tip.check is not defined in <bt:LongStrings>'],
  ['a title among the long strings', 'Title resid="Label.open"', 'Title resid="Tip.open"', 'resources', 'resid Tip.open is not defined in <bt:ShortStrings>'],
  ['a string that nothing shows', '<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Old" DefaultValue="旧"/>', 'resources', 'Old in <bt:ShortStrings> is used nowhere'],
  ['an id of 33 characters', /Label\.report/g, `Label.${'x'.repeat(27)}`, 'resources', 'has 33 characters, not 1 to 32'],
  ['a resource twice', 'Url id="Url.check"', 'Url id="Url.open"', 'resources', 'the id Url.open is used twice'],
  ['two buttons of one id', 'id="Yuebao.Button.check"', 'id="Yuebao.Button.open"', 'resources', 'the id Yuebao.Button.open is used twice'],
  ['a group without an id', 'Group id="Yuebao.Work"', 'Group id=""', 'resources', 'the id “” has 0 characters'],
];

const STRINGS: readonly Spoiling[] = [
  ['a short language tag', '<DefaultLocale>zh-CN', '<DefaultLocale>zh', 'strings', 'the default locale is zh'],
  ['no English name', /<Override Locale="en-US" Value="Yuebao 月报"\/>/, '', 'strings', 'DisplayName is overridden for “”'],
  ['no English label', /(<bt:String id="Label.open"[^>]*>)[\s\S]*?<\/bt:String>/, '$1</bt:String>', 'strings', 'Label.open is overridden for “”'],
  ['English under another tag', 'Locale="en-US" Value="Check form"', 'Locale="en" Value="Check form"', 'strings', 'Label.check is overridden for “en”'],
  ['a tip left in Chinese', /(String id="Tip.open"[\s\S]*? Value=")[^"]*/, '$1打开窗格。', 'strings', 'Tip.open in English is Chinese'],
  ['a label left in English', 'DefaultValue="一键汇总"', 'DefaultValue="Roll up"', 'strings', 'Label.rollup is not Chinese'],
  ['a label of 126 characters', 'DefaultValue="一键汇总"', `DefaultValue="${'汇'.repeat(126)}"`, 'strings', 'Label.rollup has 126 characters'],
  ['a tip of 251 characters', /(String id="Tip.open"[\s\S]*? Value=")[^"]*/, `$1${'x'.repeat(251)}`, 'strings', 'Tip.open in English has 251 characters'],
  ['an empty description', /Description DefaultValue="[^"]*"/, 'Description DefaultValue=""', 'strings', 'Description has 0 characters'],
  ['no provider', '<ProviderName>Yuebao', '<ProviderName>', 'strings', 'ProviderName has 0 characters'],
];

const ADDRESSES: readonly Spoiling[] = [
  ['a pane over http', 'Url.check" DefaultValue="https', 'Url.check" DefaultValue="http', 'addresses', 'is no https address'],
  ['an icon from elsewhere', 'https://localhost:3000/icons/open-16.png', 'https://elsewhere/icons/open-16.png', 'addresses', 'is not below https://localhost:3000'],
  ['a very long address', 'action=report', `action=report${'x'.repeat(2048)}`, 'addresses', 'characters'],
];

const ICONS: readonly Spoiling[] = [
  ['an icon that is not there', 'icons/check-16.png', 'icons/checks-16.png', 'icons', 'there is no icon icons/checks-16.png'],
  ['an icon that is no PNG', 'icons/check-16.png', 'icons/check.svg', 'icons', 'there is no icon icons/check.svg'],
  ['an icon of another size', 'icons/check-16.png', 'icons/check-32.png', 'icons', 'icons/check-32.png has 32 × 32 pixels, not 16'],
  ['the product’s icon too small', 'icons/yuebao-64.png', 'icons/yuebao-32.png', 'icons', 'icons/yuebao-32.png has 32 × 32 pixels, not 64'],
  ['no icon of 80 pixels', /<bt:Image size="80" [^>]*>/, '', 'icons', 'an icon lacks 80 pixels'],
  ['an icon of 128 pixels', 'size="80"', 'size="128"', 'icons', 'an icon of 128 pixels is not asked for'],
];

const RIBBON: readonly Spoiling[] = [
  ['nothing to open without a ribbon', /<SourceLocation DefaultValue=".*"\/>/, '<SourceLocation DefaultValue=""/>', 'ribbon', 'without a ribbon nothing is opened'],
  ['an action that the pane does not know', 'action=rollup', 'action=summary', 'ribbon', 'the buttons open'],
  ['a pane of its own', '<TaskpaneId>Yuebao.Pane', '<TaskpaneId>Other', 'ribbon', 'the buttons open 2 panes'],
];

const SPOILINGS = [...ORDER, ...KINDS, ...IDENTITY, ...RESOURCES, ...STRINGS, ...ADDRESSES, ...ICONS, ...RIBBON];

describe('a spoilt manifest', () => {
  it.each(SPOILINGS)('%s is seen', (_, from, to, check, told) => {
    const spoilt = committed.replace(from, to);
    expect(spoilt).not.toBe(committed);
    expect(CHECKS[check]?.(readXml(spoilt), expected).join('\n')).toContain(told);
  });

  it('is spoilt for every check at least once', () => {
    expect([...new Set(SPOILINGS.map(([, , , check]) => check))].sort()).toEqual(Object.keys(CHECKS).sort());
  });

  it.each([
    ['an element left open', '</OfficeApp>', ''],
    ['elements that cross', '</Hosts>\n  <Requirements>', '<Requirements></Hosts>'],
    ['a bare ampersand', 'Yuebao 月报', '月 & 报'],
    ['an attribute twice', '<Host Name="Workbook"/>', '<Host Name="Workbook" Name="Workbook"/>'],
    ['a quote left open', '<Host Name="Workbook"/>', '<Host Name="Workbook/>'],
    ['a second root', '</OfficeApp>', '</OfficeApp><OfficeApp/>'],
  ])('%s is no XML', (_, from, to) => {
    expect(() => checkManifest(committed.replace(from, to), expected)).toThrow();
  });
});
