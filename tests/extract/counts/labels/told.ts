import { read } from '../../read.js';

/** The figures of a text, each as "attribute figure unit [whose or where]". */
export const told = (text: string): readonly string[] =>
  read('quantity', text).map(({ attribute, value, scope }) => {
    const { min, max, unit, approximate } = value;
    const figure = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
    const whose = [scope?.state, scope?.who, scope?.where && `in ${scope.where}`, scope?.part && 'part'].filter(Boolean).join(', ');
    return [`${attribute} ${figure}${approximate ? '~' : ''}`, unit, whose && `[${whose}]`].filter(Boolean).join(' ');
  });
