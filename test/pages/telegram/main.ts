import '../shared/style.css';
import './telegram.css';
import { churnClasses } from '../shared/churn.ts';
import { lang } from '../shared/options.ts';
import { showSent } from '../shared/show-sent.ts';
import { webA } from './web-a/app.ts';
import { webK } from './web-k/app.ts';

document.documentElement.lang = lang;
if (location.pathname.startsWith('/k')) webK();
else webA();
document.body.append(showSent());
churnClasses();
