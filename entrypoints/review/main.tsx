import { mountPage } from '../../src/pages/frame/mount-page.tsx';
import { ReviewPage } from '../../src/pages/review/review-page.tsx';
import { platforms } from '../../src/platforms/index.ts';

mountPage(ReviewPage, platforms);
