import type { Demonstration } from '../demonstration';
import { develop } from '../story/develop';
import { responsibilityFacts } from '../story/provision';
import { contacts } from './contacts';
import { entities } from './entities';
import { links } from './governance';
import { incidents } from './incidents';
import { landmarks } from './landmarks';
import { money } from './programme/programme';
import { people } from './people';
import { provisions } from './provision';
import { services } from './services';
import { story } from './story';
import { targets } from './targets';
import { beginning, units } from './units';

/** The group of the city of Antwerp: its known facts, and around them a history that is illustrative. */
export function antwerp(): Demonstration {
  return {
    slug: 'antwerpen',
    name: 'groep stad Antwerpen',
    since: beginning,
    recentSince: '2026-10-01',
    units,
    people,
    landmarks,
    services,
    incidents,
    contacts,
    assessments: develop(story),
    responsibilities: responsibilityFacts(story.seed, provisions, 'ciso'),
    targets,
    entities,
    money,
    links,
  };
}
