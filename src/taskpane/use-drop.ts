import { useEffect, useEffectEvent, useState } from 'react';
import { type Dropped, droppedOf } from './dropped';

const NOTHING: Dropped = { files: [], folders: [] };

/** Hears files and folders dropped anywhere on the pane: elsewhere the web view would open them in its place. What comes while the pane is at work waits. True while something is held over it. */
export function useDrop(onDrop: (dropped: Dropped) => void, accepts: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const [waiting, setWaiting] = useState<Dropped>(NOTHING);
  const isDue = accepts && waiting.files.length + waiting.folders.length > 0;
  const take = useEffectEvent(() => {
    setWaiting(NOTHING);
    onDrop(waiting);
  });
  useEffect(() => {
    if (isDue) take();
  }, [isDue]);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (!event.dataTransfer) return;
      const { files, folders } = droppedOf(event.dataTransfer);
      setWaiting((before) => ({ files: [...before.files, ...files], folders: [...before.folders, ...folders] }));
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
