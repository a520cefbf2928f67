import { useEffect, useEffectEvent, useState } from 'react';
import { type Dropped, droppedOf } from './dropped';

/** Hears files and folders dropped anywhere on the pane: elsewhere the web view would open them in its place. True while something is held over it. */
export function useDrop(onDrop: (dropped: Dropped) => void, accepts: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((dropped: Dropped) => {
    if (accepts && dropped.files.length + dropped.folders.length > 0) onDrop(dropped);
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) take(droppedOf(event.dataTransfer));
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
