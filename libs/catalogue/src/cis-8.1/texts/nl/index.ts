import type { ControlTexts } from '../../../format';
import { control01 } from './control-01';
import { control02 } from './control-02';
import { control03 } from './control-03';
import { control04 } from './control-04';
import { control05 } from './control-05';
import { control06 } from './control-06';
import { control07 } from './control-07';
import { control08 } from './control-08';
import { control09 } from './control-09';
import { control10 } from './control-10';
import { control11 } from './control-11';
import { control12 } from './control-12';
import { control13 } from './control-13';
import { control14 } from './control-14';
import { control15 } from './control-15';
import { control16 } from './control-16';
import { control17 } from './control-17';
import { control18 } from './control-18';

/** The words of the CIS Controls v8.1 in Dutch, by control code. */
export const texts = {
  '1': control01,
  '2': control02,
  '3': control03,
  '4': control04,
  '5': control05,
  '6': control06,
  '7': control07,
  '8': control08,
  '9': control09,
  '10': control10,
  '11': control11,
  '12': control12,
  '13': control13,
  '14': control14,
  '15': control15,
  '16': control16,
  '17': control17,
  '18': control18,
} as const satisfies Readonly<Record<string, ControlTexts>>;
