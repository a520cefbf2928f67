import { Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';
import { Heading } from './Heading';
import { paragraphClass } from './paragraph-class';
import type { ReportDifferences, StaleParagraph } from './report-differences';

/** The report as it was last seen: figures that are others now struck, the new ones beside them. */
export function StaleText({ differences: { stale, paragraphs } }: { readonly differences: ReportDifferences }) {
  return <>{stale.map((one, index) => <StaleOne key={index} paragraph={one} becomes={paragraphs.find(({ key }) => key === one.key)?.after ?? ''} />)}</>;
}

function StaleOne({ paragraph: { block, pieces, words }, becomes }: { readonly paragraph: StaleParagraph; readonly becomes: string }) {
  const { say } = useSpeech();
  return (
    <div className="paragraph">
      <div className={paragraphClass(block)}>
        <Heading kind={block.kind}>{pieces.map(({ text, figure, after }, index) => {
          if (!figure) return text;
          return <mark className="bound" key={index}>{after === undefined ? text : <><del>{text}</del>{after !== null && <ins>{after}</ins>}</>}</mark>;
        })}</Heading>
      </div>
      {words !== 'same' && <div className="look"><Text as="p" size={200}>{say(`report.words.${words}`)}</Text>{words === 'changed' && <blockquote>{becomes}</blockquote>}</div>}
    </div>
  );
}
